@planning
Feature: Where the money of a plan is

  @rule:plan.budget-address
  Rule: Money of local budgets has an address

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <plan>
      When the buyer publishes <plan>
      Then it is <answer>

      Examples:
        | plan                                     | answer                  |
        | a plan of local money with its programme | accepted                |
        | a plan of local money without an address | refused under this rule |

  @rule:plan.budget-place
  Rule: The address of a local budget in Ukraine names its territory by code

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <plan>
      When the buyer publishes <plan>
      Then it is <answer>

      Examples:
        | plan                                                | answer                  |
        | a plan of local money with its programme            | accepted                |
        | a plan of local money without the code of the place | refused under this rule |

  @rule:plan.no-programme-codes-outside-budget
  Rule: A plan names budget programmes in the sources of its budget only

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <plan>
      When the buyer publishes <plan>
      Then it is <answer>

      Examples:
        | plan                                            | answer                  |
        | a plan of money of the state with its programme | accepted                |
        | a plan with a programme beside its budget       | refused under this rule |
