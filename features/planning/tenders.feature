@planning
Feature: Tenders made from plans

  @rule:plan-tender.plan-scheduled
  Rule: A tender is made from a scheduled plan

    Background:
      Given a belowThreshold tender that is planned

    Example: A scheduled plan
      When the buyer announces the tender of the plan
      Then it is accepted

    Example: A cancelled plan
      When the buyer cancels the plan
      And the buyer announces the tender of the plan
      Then it is refused under this rule

  @rule:plan-tender.method-as-planned
  Rule: A tender has the method that was planned

    Background:
      Given a belowThreshold tender that is planned

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                               | answer                  |
        | announces the tender of the plan                   | accepted                |
        | announces a tender of another method from the plan | refused under this rule |

  @rule:plan-link.same-buyer
  Rule: A plan and its tender have the same procuring entity

    Background:
      Given a belowThreshold tender that is planned

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                               | answer                  |
        | announces the tender of the plan                   | accepted                |
        | announces a tender of another entity from the plan | refused under this rule |

  @rule:plan-link.same-class
  Rule: The items of a tender belong to the class of its plan (medicines: to the group)

    Background:
      Given a belowThreshold tender that is planned

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                              | answer                  |
        | announces the tender of the plan                  | accepted                |
        | announces a tender of another class from the plan | refused under this rule |
