@config
Feature: Whether bids are decided on in their order (hasAwardingOrder)

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                              | answer                  |
        | a tender                            | accepted                |
        | a tender with awarding in any order | refused under this rule |

  Rule: The next bid is looked at when the better one is rejected

    Example: After a rejection
      Given a belowThreshold tender in qualification
      When the buyer rejects the winner
      Then the tender is active.qualification
      And the award is pending

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Scenario Outline: <method>: hasAwardingOrder is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasAwardingOrder is <value>
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
        | simple.defense           | true  | accepted                |
        | simple.defense           | false | refused under this rule |
        | complexAsset.arma        | true  | accepted                |
        | complexAsset.arma        | false | refused under this rule |
        | priceQuotation           | true  | accepted                |
        | priceQuotation           | false | refused under this rule |

  @rule:config.flag-type
  Rule: A configuration flag has a value of its type

    Scenario Outline: <method>: hasAwardingOrder is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasAwardingOrder is <value>
      Then it is <answer>

      Examples:
        | method              | value | answer                  |
        | competitiveOrdering | true  | accepted                |
        | competitiveOrdering | yes   | refused under this rule |
        | requestForProposal  | false | accepted                |
        | requestForProposal  | yes   | refused under this rule |

  Rule: Without an order all bids wait for a decision at once

    Scenario Outline: <method>: hasAwardingOrder is <value>
      Given a <method> tender whose hasAuction is false and hasAwardingOrder is <value> in qualification
      Then <waiting> awards are pending

      Examples:
        | method              | value | waiting |
        | requestForProposal  | true  | 1       |
        | requestForProposal  | false | 2       |
        | competitiveOrdering | true  | 1       |
        | competitiveOrdering | false | 2       |
