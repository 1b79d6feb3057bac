@config
Feature: Whether bids are in the currency of the tender (valueCurrencyEquality)

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                             | answer                  |
        | a tender                           | accepted                |
        | a tender with bids in any currency | refused under this rule |

  Rule: Bids are in the currency of the tender

    Example: In another currency
      Given a belowThreshold tender that accepts bids
      When the first bidder submits a bid in euros
      Then it is refused for its lotValues

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Scenario Outline: <method>: valueCurrencyEquality is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose valueCurrencyEquality is <value>
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

    Scenario Outline: <method>: valueCurrencyEquality is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose valueCurrencyEquality is <value>
      Then it is <answer>

      Examples:
        | method              | value | answer                  |
        | competitiveOrdering | true  | accepted                |
        | competitiveOrdering | yes   | refused under this rule |
        | requestForProposal  | false | accepted                |
        | requestForProposal  | yes   | refused under this rule |

  Rule: Bids are in one currency where the tender says so

    Scenario Outline: <method>: one currency
      Given a <method> tender whose valueCurrencyEquality is true that accepts bids
      When the first bidder submits a bid in euros
      Then it is refused for its lotValues

      Examples:
        | method                   |
        | competitiveOrdering      |
        | aboveThreshold           |
        | aboveThresholdUA         |
        | aboveThresholdEU         |
        | aboveThresholdUA.defense |
        | requestForProposal       |
        | simple.defense           |

    Scenario Outline: <method>: any currency
      Given a <method> tender whose valueCurrencyEquality is false that accepts bids
      When the first bidder submits a bid in euros
      Then it is accepted

      Examples:
        | method              |
        | competitiveOrdering |
        | requestForProposal  |
