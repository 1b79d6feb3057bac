@tendering
Feature: Answers of the inspector

  @rule:review-request.answered-once
  Rule: The inspector answers a review request once

    Background:
      Given a belowThreshold tender with an inspector that accepts enquiries
      And the buyer asks for a review

    Example: At first
      When the inspector approves
      Then it is accepted

    Example: Once more
      When the inspector approves
      And the inspector disapproves
      Then it is refused under this rule

  @rule:review-request.lot-only-when-awarding
  Rule: A review of a single lot is asked only when awards are reviewed

    Background:
      Given a belowThreshold tender with an inspector that accepts enquiries

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                         | answer                  |
        | asks for a review            | accepted                |
        | asks for a review of the lot | refused under this rule |

  @rule:tender.only-period-while-reviewed
  Rule: While a review request is unanswered only the tender period is changed

    Background:
      Given a belowThreshold tender with an inspector that accepts enquiries
      And the buyer asks for a review

    Example: After the answer
      When the inspector approves
      And the buyer changes the title
      Then it is accepted

    Example: Before it
      When the buyer changes the title
      Then it is refused under this rule
