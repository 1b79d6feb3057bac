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
