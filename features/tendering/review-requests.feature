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

  @rule:tender-document.no-unanswered-review-request
  Rule: While a review request is unanswered, only the notice of a tender may be added

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
