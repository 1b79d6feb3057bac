@tendering
Feature: Reviews by the inspector of donors

  @rule:review-request.inspector-given
  Rule: A review is asked only in a tender with an inspector

    Example: With an inspector
      Given a belowThreshold tender with an inspector that accepts enquiries
      When the buyer asks for a review
      Then it is accepted

    Example: Without
      Given a belowThreshold tender that accepts enquiries
      When the buyer asks for a review
      Then it is refused under this rule

  @rule:review-request.in-status
  Rule: A review is asked and answered only during enquiries, qualification and awarding

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender with an inspector <stage>
      When the buyer asks for a review
      Then it is <answer>

      Examples:
        | stage                  | answer                  |
        | that accepts enquiries | accepted                |
        | that accepts bids      | refused under this rule |

  @rule:review-request.one-at-once
  Rule: A review is asked after the previous one is answered

    Background:
      Given a belowThreshold tender with an inspector that accepts enquiries
      And the buyer asks for a review

    Example: The previous one is answered
      When the inspector approves
      And the buyer asks for a review
      Then it is accepted

    Example: It is not
      When the buyer asks for a review
      Then it is refused under this rule
