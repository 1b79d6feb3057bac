@awarding
Feature: Awards of lots

  @rule:award.decided-in-active-lot
  Rule: An award is changed only while its lot is active

    Scenario Outline: The buyer <did> before
      Given a belowThreshold tender with two lots in qualification
      And the buyer <did>
      When the buyer describes the award
      Then it is <answer>

      Examples:
        | did                    | answer                  |
        | cancels the first lot  | accepted                |
        | cancels the second lot | refused under this rule |

  @rule:document.lot-is-active
  Rule: Documents about a lot change only while the lot is active

    Scenario Outline: The buyer <did> before
      Given a belowThreshold tender with two lots in qualification
      And the buyer <did>
      When the buyer adds a paper without type to the award
      Then it is <answer>

      Examples:
        | did                    | answer                  |
        | cancels the first lot  | accepted                |
        | cancels the second lot | refused under this rule |

  @rule:claim.lot-is-active
  Rule: A claim or complaint about a decision is filed and dealt with while its lot is active

    Scenario Outline: The buyer <did> before
      Given a belowThreshold tender with two lots with a winner
      And the buyer <did>
      When the second bidder files a claim about the award
      Then it is <answer>

      Examples:
        | did                    | answer                  |
        | cancels the first lot  | accepted                |
        | cancels the second lot | refused under this rule |
