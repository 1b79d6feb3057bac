@config
Feature: Complaints about the cancellation (hasCancellationComplaints)

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                          | answer                  |
        | a tender                                        | accepted                |
        | a tender with complaints about its cancellation | refused under this rule |

  Rule: A cancellation is in force at once

    Example: Cancelled
      Given a belowThreshold tender that accepts bids
      When the buyer cancels the tender
      Then the tender is cancelled

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Scenario Outline: <method>: hasCancellationComplaints is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasCancellationComplaints is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | aboveThreshold           | true  | accepted                |
        | aboveThreshold           | false | refused under this rule |
        | aboveThresholdUA         | true  | accepted                |
        | aboveThresholdUA         | false | refused under this rule |
        | aboveThresholdEU         | true  | accepted                |
        | aboveThresholdEU         | false | refused under this rule |
        | aboveThresholdUA.defense | true  | accepted                |
        | aboveThresholdUA.defense | false | refused under this rule |
        | esco                     | true  | accepted                |
        | esco                     | false | refused under this rule |
        | requestForProposal       | false | accepted                |
        | requestForProposal       | true  | refused under this rule |
        | simple.defense           | true  | accepted                |
        | simple.defense           | false | refused under this rule |
        | complexAsset.arma        | false | accepted                |
        | complexAsset.arma        | true  | refused under this rule |
        | priceQuotation           | false | accepted                |
        | priceQuotation           | true  | refused under this rule |

  @rule:config.flag-type
  Rule: A configuration flag has a value of its type

    Scenario Outline: <method>: hasCancellationComplaints is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasCancellationComplaints is <value>
      Then it is <answer>

      Examples:
        | method              | value | answer                  |
        | competitiveOrdering | false | accepted                |
        | competitiveOrdering | yes   | refused under this rule |

  Rule: A cancellation that may be complained about waits, any other is in force at once

    Scenario Outline: <method>: hasCancellationComplaints is <value>
      Given a <method> tender whose hasCancellationComplaints is <value> that accepts bids
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation
      When the buyer <does>
      Then the cancellation is <status>

      Examples:
        | method                   | value | does                           | status  |
        | competitiveOrdering      | false | puts the cancellation in force | active  |
        | competitiveOrdering      | true  | publishes the cancellation     | pending |
        | aboveThreshold           | true  | publishes the cancellation     | pending |
        | aboveThresholdUA         | true  | publishes the cancellation     | pending |
        | aboveThresholdEU         | true  | publishes the cancellation     | pending |
        | aboveThresholdUA.defense | true  | publishes the cancellation     | pending |
        | esco                     | true  | publishes the cancellation     | pending |
        | requestForProposal       | false | puts the cancellation in force | active  |
        | simple.defense           | true  | publishes the cancellation     | pending |
        | complexAsset.arma        | false | puts the cancellation in force | active  |
