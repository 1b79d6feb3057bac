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
