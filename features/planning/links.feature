@planning
Feature: Plans linked with a tender

  @rule:plan-link.central-buyer
  Rule: Only a central procuring entity adds plans to its tender

    Scenario Outline: A tender <of>
      Given a belowThreshold tender <of>
      And the buyer publishes a plan
      When the buyer links the plan with the tender
      Then it is <answer>

      Examples:
        | of                         | answer                  |
        | with two buyers in draft | accepted                |
        | in draft                   | refused under this rule |

  @rule:plan-link.tender-in-draft
  Rule: Plans are added to a tender while it is a draft

    Scenario Outline: A tender <of>
      Given a belowThreshold tender <of>
      And the buyer publishes a plan
      When the buyer links the plan with the tender
      Then it is <answer>

      Examples:
        | of                                       | answer                  |
        | with two buyers in draft               | accepted                |
        | with two buyers that accepts enquiries | refused under this rule |

  @rule:tender.funders-only-of-plans
  Rule: A tender is funded only by the donors of the programmes in its plans

    Background:
      Given a buyer who uses belowThreshold
      And the buyer publishes a plan paid by a programme of a donor

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                    | answer                  |
        | announces a tender of that plan funded by its donor     | accepted                |
        | announces a tender of that plan funded by another donor | refused under this rule |

  @rule:tender.funders-all-of-plans
  Rule: All donors of the programmes in its plans fund the tender

    Background:
      Given a buyer who uses belowThreshold
      And the buyer publishes a plan paid by a programme of a donor

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                | answer                  |
        | announces a tender of that plan funded by its donor | accepted                |
        | announces the tender of that plan                   | refused under this rule |

  @rule:plan-tender.first-stage
  Rule: From a plan a tender of a first stage is made

    Background:
      Given a buyer who uses belowThreshold
      And the buyer publishes a plan

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                    | answer                  |
        | announces the tender of that plan       | accepted                |
        | announces a second stage from that plan | refused under this rule |
