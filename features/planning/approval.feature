@planning
Feature: The approval of a plan

  @rule:plan-milestone.author-is-procuring-entity
  Rule: A milestone of a plan is written by the plan’s procuring entity

    Background:
      Given a belowThreshold tender that is planned

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                    | answer                  |
        | asks for an approval of the plan                        | accepted                |
        | asks for an approval of the plan in the name of another | refused under this rule |

  @rule:plan-milestone.begins-scheduled
  Rule: A new milestone of a plan is scheduled

    Background:
      Given a belowThreshold tender that is planned

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                 | answer                  |
        | asks for an approval of the plan                     | accepted                |
        | asks for an approval of the plan that is already met | refused under this rule |

  @rule:plan-milestone.one-per-author
  Rule: An author has one milestone of a plan that still stands

    Background:
      Given a belowThreshold tender that is planned

    Example: One
      When the buyer asks for an approval of the plan
      Then it is accepted

    Example: Two
      When the buyer asks for an approval of the plan
      And the buyer asks for an approval of the plan
      Then it is refused under this rule
