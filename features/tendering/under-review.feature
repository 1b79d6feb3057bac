@tendering
Feature: A tender under review

  @rule:review-request.answered-before-anything-else
  Rule: Nothing is decided while a review request is unanswered

    Background:
      Given a belowThreshold tender with an inspector that accepts enquiries
      And the buyer asks for a review

    Example: After the answer
      When the inspector approves
      And the buyer adds tender documentation to the tender
      Then it is accepted

    Example: Before it
      When the buyer adds tender documentation to the tender
      Then it is refused under this rule

  @rule:tender.inspector-kept
  Rule: The inspector of an announced tender is not taken away

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender with an inspector <stage>
      When the buyer takes the inspector away
      Then it is <answer>

      Examples:
        | stage                  | answer                  |
        | in draft               | accepted                |
        | that accepts enquiries | refused under this rule |
