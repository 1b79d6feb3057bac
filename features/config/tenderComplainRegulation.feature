@config
Feature: Until when one complains about the tender (tenderComplainRegulation)

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                                       | answer                  |
        | a tender                                                     | accepted                |
        | a tender with complaints until four days before bids are due | refused under this rule |

  Rule: There is no time for complaints about the tender

    Example: While bids come in
      Given a belowThreshold tender that accepts bids
      Then the tender does not say when complaints about the tender end
