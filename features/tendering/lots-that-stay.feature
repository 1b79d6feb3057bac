@tendering
Feature: Lots that stay

  @rule:lot.removed-without-cancellations
  Rule: A lot is removed only when no cancellations belong to it

    Background:
      Given a belowThreshold tender with two lots that accepts enquiries

    Example: Nobody thinks of cancelling it
      When the buyer removes the lot with all that belongs to it
      Then it is accepted

    Example: Its cancellation is drafted
      When the buyer drafts a cancellation of the first lot
      And the buyer removes the lot with all that belongs to it
      Then it is refused under this rule

  @rule:lot.removed-without-requirements
  Rule: A lot is removed only when nothing is required of it

    Background:
      Given a belowThreshold tender with two lots in draft

    Scenario Outline: With <criterion>
      Given the buyer adds <criterion>
      When the buyer removes the lot with all that belongs to it
      Then it is <answer>

      Examples:
        | criterion              | answer                  |
        | a criterion            | accepted                |
        | a criterion on the lot | refused under this rule |

  @rule:lot.status-changes-from-active
  Rule: Only an active lot changes its status

    Background:
      Given a belowThreshold tender with two lots that accepts enquiries
      And the buyer cancels the first lot

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                 | answer                  |
        | names the lot anew   | accepted                |
        | makes the lot active | refused under this rule |
