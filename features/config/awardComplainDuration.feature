@config
Feature: How long one objects to awards (awardComplainDuration)

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                               | answer                  |
        | a tender                             | accepted                |
        | a tender with a stand-still of a day | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                    | answer                  |
        | a tender                                  | accepted                |
        | a tender with a stand-still of three days | refused under this rule |

  Rule: Awards are objected to while the stand-still lasts

    Example: In time
      Given a belowThreshold tender with a winner
      When it is 1 minute before the stand-still ends
      And the second bidder files a claim about the award
      Then it is accepted

    Example: Late
      Given a belowThreshold tender with a winner
      When it is 1 minute after the stand-still ends
      And the second bidder files a claim about the award
      Then it is refused under rule claim.during-stand-still
