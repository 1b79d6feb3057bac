@config
Feature: How long bidders are admitted (qualificationDuration)

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                     | answer                  |
        | a tender                                   | accepted                |
        | a tender with twenty days of qualification | refused under this rule |

  Rule: No time is set for admitting bidders

    Example: While bids come in
      Given a belowThreshold tender that accepts bids
      Then the tender does not say when qualification of bids ends
