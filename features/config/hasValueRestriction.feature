@config
Feature: Whether bids may exceed the expected value (hasValueRestriction)

  @rule:config.flag-type
  Rule: A configuration flag has a value of its type

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                     | answer                  |
        | a tender                                   | accepted                |
        | a tender without value restriction         | accepted                |
        | a tender whose value restriction is a word | refused under this rule |

  Rule: A bid exceeds the expected value only where the tender lets it

    Example: Restricted
      Given a belowThreshold tender that accepts bids
      When the first bidder submits a bid above the expected value
      Then it is refused for its lotValues

    Example: Not restricted
      Given a belowThreshold tender without value restriction that accepts bids
      When the first bidder submits a bid above the expected value
      Then it is accepted
