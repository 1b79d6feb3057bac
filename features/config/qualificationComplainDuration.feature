@config
Feature: How long one complains about qualifications (qualificationComplainDuration)

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                                   | answer                  |
        | a tender                                                 | accepted                |
        | a tender with five days to complain about qualifications | refused under this rule |

  Rule: There is no stand-still before the auction

    Example: After bidding
      Given a belowThreshold tender with two bids
      When it is 1 minute after tendering ends
      Then the tender is active.auction
