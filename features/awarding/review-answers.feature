@awarding
Feature: What waits for the inspector

  @rule:review-request.answered-before-anything-else
  Rule: Nothing is decided while a review request is unanswered

    Background:
      Given a belowThreshold tender with an inspector with a winner
      And the buyer asks for a review of the lot

    Example: After the answer
      When the inspector approves
      And the buyer cancels the award
      Then it is accepted

    Example: Before it
      When the buyer cancels the award
      Then it is refused under this rule

  @rule:contract.signed-with-approval
  Rule: Where there is an inspector, a contract is signed after his approval

    Background:
      Given a belowThreshold tender with an inspector with a winner after the stand-still

    Example: With approval
      When the buyer asks for a review of the lot
      And the inspector approves
      And the buyer signs the contract
      Then it is accepted

    Example: Without
      When the buyer signs the contract
      Then it is refused under this rule
