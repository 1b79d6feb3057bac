@config
Feature: Whether bidders are admitted before the auction (hasPrequalification)

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                          | answer                  |
        | a tender                        | accepted                |
        | a tender with pre-qualification | refused under this rule |

  Rule: After bidding comes the auction

    Example: At once
      Given a belowThreshold tender with two bids
      When it is 1 minute after tendering ends
      Then the tender is active.auction
