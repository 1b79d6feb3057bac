@config
Feature: Complaints about awards (hasAwardComplaints)

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                | answer                  |
        | a tender                              | accepted                |
        | a tender with complaints about awards | refused under this rule |

  Rule: Awards are objected to by claims

    Example: A claim
      Given a belowThreshold tender with a winner
      When the second bidder files a claim about the award
      Then it is accepted
