@planning
Feature: Plans

  @rule:plan.never-back-to-draft
  Rule: A published plan does not become a draft again

    Background:
      Given a belowThreshold tender that is planned

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                         | answer                  |
        | gives the plan a rationale   | accepted                |
        | makes the plan a draft again | refused under this rule |

  @rule:plan.over-plan-fixed
  Rule: Of a cancelled or completed plan only the rationale is changed

    Background:
      Given a belowThreshold tender that is planned
      And the buyer cancels the plan

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                             | answer                  |
        | gives the plan a rationale       | accepted                |
        | describes the budget of the plan | refused under this rule |

  @rule:plan.buyer-fixed-by-tender
  Rule: The procuring entity of a plan is not changed once there is a tender

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the buyer takes the plan over to another entity
      Then it is <answer>

      Examples:
        | stage                  | answer                  |
        | that is planned        | accepted                |
        | in draft from its plan | refused under this rule |

  @rule:plan.budget-fixed-by-tender
  Rule: The sources of a plan’s budget are not changed once there is a tender

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the buyer changes the sources of the budget
      Then it is <answer>

      Examples:
        | stage                  | answer                  |
        | that is planned        | accepted                |
        | in draft from its plan | refused under this rule |
