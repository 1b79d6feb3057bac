@config
Feature: How long questions are answered after enquiries (clarificationUntilDuration)

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                   | answer                  |
        | a tender                                 | accepted                |
        | a tender with no time for clarifications | refused under this rule |

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
        | a tender with two days for clarifications | refused under this rule |

  Rule: Questions are answered a working day longer than they are asked

    Example: After enquiries
      Given a belowThreshold tender that accepts enquiries
      And the first bidder asks a question
      When it is 1 minute after enquiries end
      And the buyer answers the question
      Then it is accepted

    Example: After clarifications
      Given a belowThreshold tender that accepts enquiries
      And the first bidder asks a question
      When it is 1 minute after clarifications end
      And the buyer answers the question
      Then it is refused under rule question.answered-in-time
