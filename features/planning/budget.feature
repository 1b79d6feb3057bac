@planning
Feature: The budget of a plan

  @rule:plan.method-available
  Rule: A plan names a method that is in force

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <plan>
      When the buyer publishes <plan>
      Then it is <answer>

      Examples:
        | plan                               | answer                  |
        | a plan                             | accepted                |
        | a plan of a method that is no more | refused under this rule |

  @rule:plan.budget-state-code
  Rule: Money of the state budget is classified by programme

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <plan>
      When the buyer publishes <plan>
      Then it is <answer>

      Examples:
        | plan                                             | answer                  |
        | a plan of money of the state with its programme  | accepted                |
        | a plan of money of the state without a programme | refused under this rule |

  @rule:plan.budget-local-code
  Rule: Money of local budgets is classified by the standard local programme

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <plan>
      When the buyer publishes <plan>
      Then it is <answer>

      Examples:
        | plan                                      | answer                  |
        | a plan of local money with its programme  | accepted                |
        | a plan of local money without a programme | refused under this rule |
