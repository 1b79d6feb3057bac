@config
Feature: Whether several may win (hasMultiSourcing)

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                        | answer                  |
        | a tender                      | accepted                |
        | a tender with several winners | refused under this rule |

  Rule: One bidder wins

    Example: The first
      Given a belowThreshold tender in qualification
      When the buyer awards the winner
      Then the tender is active.awarded

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Scenario Outline: <method>: hasMultiSourcing is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasMultiSourcing is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
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
        | simple.defense           | false | accepted                |
        | simple.defense           | true  | refused under this rule |
        | complexAsset.arma        | false | accepted                |
        | complexAsset.arma        | true  | refused under this rule |
        | priceQuotation           | false | accepted                |
        | priceQuotation           | true  | refused under this rule |

  @rule:config.flag-type
  Rule: A configuration flag has a value of its type

    Scenario Outline: <method>: hasMultiSourcing is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasMultiSourcing is <value>
      Then it is <answer>

      Examples:
        | method              | value | answer                  |
        | competitiveOrdering | false | accepted                |
        | competitiveOrdering | yes   | refused under this rule |
        | requestForProposal  | false | accepted                |
        | requestForProposal  | yes   | refused under this rule |

  Rule: Several may win where the tender says so

    Scenario Outline: <method>: hasMultiSourcing is <value>
      Given a <method> tender whose hasMultiSourcing is <value> and hasAuction is false and hasAwardingOrder is false with a winner
      Then <winners> awards are active

      Examples:
        | method              | value | winners |
        | competitiveOrdering | false | 1       |
        | competitiveOrdering | true  | 2       |
        | requestForProposal  | false | 1       |
        | requestForProposal  | true  | 2       |

  Rule: Every winner has a contract of his own

    Scenario Outline: <method>: hasMultiSourcing is true
      Given a <method> tender whose hasMultiSourcing is true and hasAuction is false and hasAwardingOrder is false with a signed contract
      Then the tender is complete
      And 2 contracts are active

      Examples:
        | method              |
        | competitiveOrdering |
        | requestForProposal  |
