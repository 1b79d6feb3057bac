@config
Feature: Complaints about qualifications (hasQualificationComplaints)

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                        | answer                  |
        | a tender                                      | accepted                |
        | a tender with complaints about qualifications | refused under this rule |

  Rule: There is no stand-still before the auction

    Example: After bidding
      Given a belowThreshold tender with two bids
      When it is 1 minute after tendering ends
      Then the tender is active.auction
