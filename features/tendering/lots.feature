@tendering
Feature: Lots

  @rule:lot.changeable-in-tender-status
  Rule: A lot is added, changed or removed only in the tender statuses the method names

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the buyer names the lot anew
      Then it is <answer>

      Examples:
        | stage                  | answer                  |
        | in draft               | accepted                |
        | that accepts enquiries | accepted                |
        | that accepts bids      | refused under this rule |

  @rule:lot.unique
  Rule: No two lots of a tender have the same identifier

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                         | answer                  |
        | adds another lot             | accepted                |
        | adds the first lot once more | refused under this rule |

  @rule:lot.removed-without-items
  Rule: A lot is removed only when no items belong to it

    Background:
      Given a belowThreshold tender with two lots in draft

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                  | answer                  |
        | removes the lot with all that belongs to it           | accepted                |
        | removes the lot with its milestones but not its items | refused under this rule |
