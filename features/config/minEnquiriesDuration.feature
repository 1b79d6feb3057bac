@config
Feature: How long enquiries last at least (minEnquiriesDuration)

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                       | answer                  |
        | a tender                                     | accepted                |
        | a tender with at least two days of enquiries | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                        | answer                  |
        | a tender                                      | accepted                |
        | a tender with at least four days of enquiries | refused under this rule |

  Rule: Enquiries last three working days at least

    Example: Two days
      Given a buyer who uses belowThreshold
      When the buyer announces a tender with enquiries of two days
      Then it is refused under rule tender.enquiry-period-duration
