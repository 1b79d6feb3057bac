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
