@tendering
Feature: Criteria of a tender

  @rule:criterion.classification-standard
  Rule: A criterion is one of the standard

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <criterion>
      When the buyer adds <criterion>
      Then it is <answer>

      Examples:
        | criterion                  | answer                  |
        | a criterion                | accepted                |
        | a criterion of no standard | refused under this rule |

  @rule:criterion.in-status
  Rule: Criteria, requirements and answers change only in the statuses meant for it

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the buyer adds a criterion
      Then it is <answer>

      Examples:
        | stage                  | answer                  |
        | in draft               | accepted                |
        | that accepts enquiries | accepted                |
        | that accepts bids      | refused under this rule |

  @rule:criterion.unique
  Rule: A criterion stands once for what it relates to

    Background:
      Given a belowThreshold tender in draft

    Example: Once
      When the buyer adds a criterion
      Then it is accepted

    Example: Twice
      When the buyer adds a criterion
      And the buyer adds a criterion
      Then it is refused under this rule

  @rule:criterion.deleted-in-draft
  Rule: A criterion is deleted only from a draft tender

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      And the buyer adds a criterion
      When the buyer removes the criterion
      Then it is <answer>

      Examples:
        | stage                  | answer                  |
        | in draft               | accepted                |
        | that accepts enquiries | refused under this rule |
