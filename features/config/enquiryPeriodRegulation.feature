@config
Feature: When enquiries end before bids are due (enquiryPeriodRegulation)

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                                      | answer                  |
        | a tender                                                    | accepted                |
        | a tender whose enquiries end three days before bids are due | refused under this rule |

  Rule: Enquiries are over when bids come in

    Example: A question is too late
      Given a belowThreshold tender that accepts enquiries
      When it is 1 minute after enquiries end
      And the first bidder asks a question
      Then it is refused under rule question.asked-during-enquiries
