@awarding
Feature: Awards that are cancelled

  @rule:award.cancelled-keeps-its-verdict
  Rule: The verdict on a winner does not change when the award is cancelled

    Background:
      Given a belowThreshold tender with a winner

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                               | answer                  |
        | cancels the award                  | accepted                |
        | cancels the award as not qualified | refused under this rule |

  @rule:award.unsuccessful-may-be-reopened
  Rule: An unsuccessful award is cancelled only for a considered objection, or until a contract is in force, as the method has it

    Background:
      Given a belowThreshold tender with a rejected bid

    Example: After a claim of the rejected
      When the first bidder files a claim about the rejection
      And the buyer answers the claim
      And the first bidder is satisfied with the answer
      And the buyer cancels the rejection
      Then it is accepted

    Example: Nobody objects
      When the buyer cancels the rejection
      Then it is refused under this rule

  @rule:award-document.in-tender-status
  Rule: Documents of an award change only during qualification; registers’ bots work on until awarding ends

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the buyer adds a paper without type to the award
      Then it is <answer>

      Examples:
        | stage                  | answer                  |
        | in qualification       | accepted                |
        | with a signed contract | refused under this rule |
