@config
Feature: Whether the tender begins with enquiries (hasEnquiries)

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                     | answer                  |
        | a tender                   | accepted                |
        | a tender without enquiries | refused under this rule |

  Rule: The tender begins with enquiries

    Example: Announced
      Given a belowThreshold tender that accepts enquiries
      Then the tender says when enquiries end

    Example: A bid is too early
      Given a belowThreshold tender that accepts enquiries
      When the first bidder submits a bid
      Then it is refused under rule bid.while-tendering

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Scenario Outline: <method>: hasEnquiries is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasEnquiries is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | competitiveOrdering      | false | accepted                |
        | competitiveOrdering      | true  | refused under this rule |
        | aboveThreshold           | false | accepted                |
        | aboveThreshold           | true  | refused under this rule |
        | aboveThresholdUA         | false | accepted                |
        | aboveThresholdUA         | true  | refused under this rule |
        | aboveThresholdEU         | false | accepted                |
        | aboveThresholdEU         | true  | refused under this rule |
        | aboveThresholdUA.defense | false | accepted                |
        | aboveThresholdUA.defense | true  | refused under this rule |
        | esco                     | false | accepted                |
        | esco                     | true  | refused under this rule |
        | requestForProposal       | true  | accepted                |
        | requestForProposal       | false | refused under this rule |
        | simple.defense           | false | accepted                |
        | simple.defense           | true  | refused under this rule |
        | complexAsset.arma        | false | accepted                |
        | complexAsset.arma        | true  | refused under this rule |
        | priceQuotation           | false | accepted                |
        | priceQuotation           | true  | refused under this rule |

  Rule: A tender without enquiries accepts bids at once

    Scenario Outline: <method>: hasEnquiries is <value>
      Given a <method> tender whose hasEnquiries is <value> in draft
      When the buyer publishes the tender with all that is due
      Then the tender is <status>

      Examples:
        | method                   | value | status           |
        | requestForProposal       | true  | active.enquiries |
        | competitiveOrdering      | false | active.tendering |
        | aboveThreshold           | false | active.tendering |
        | aboveThresholdUA         | false | active.tendering |
        | aboveThresholdEU         | false | active.tendering |
        | aboveThresholdUA.defense | false | active.tendering |
        | esco                     | false | active.tendering |
        | simple.defense           | false | active.tendering |
        | complexAsset.arma        | false | active.tendering |
