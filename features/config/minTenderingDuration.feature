@config
Feature: How long bids come in at least (minTenderingDuration)

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                  | answer                  |
        | a tender                                | accepted                |
        | a tender with at least a day of bidding | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                       | answer                  |
        | a tender                                     | accepted                |
        | a tender with at least seven days of bidding | refused under this rule |

  Rule: Bids come in for two working days at least

    Example: A single day
      Given a buyer who uses belowThreshold
      When the buyer announces a tender with bidding of a single day
      Then it is refused under rule tender.tender-period-duration
