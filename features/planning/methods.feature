@planning
Feature: Methods of plans

  @rule:plan.buyer-kind-may-use-method
  Rule: A plan names a method that is open to its kind of procuring entity

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <plan>
      When the buyer publishes <plan>
      Then it is <answer>

      Examples:
        | plan                                               | answer                  |
        | a plan of an open tender                           | accepted                |
        | a plan of an open tender of a body of another kind | refused under this rule |

  @rule:plan.method-changed-to-available
  Rule: The method of a plan is changed only to one that is in force

    Background:
      Given a belowThreshold tender that is planned

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                   | answer                  |
        | plans an open tender instead           | accepted                |
        | plans a method that is no more instead | refused under this rule |

  @rule:plan.not-over
  Rule: A cancelled or complete plan takes neither documents nor tenders

    Background:
      Given a belowThreshold tender that is planned

    Example: A plan that stands
      When the buyer adds a paper without type to the plan
      Then it is accepted

    Example: A plan that is cancelled
      When the buyer cancels the plan
      And the buyer adds a paper without type to the plan
      Then it is refused under this rule

  @rule:plan.buyer-changed-in-time
  Rule: A plan under approval passes to another procuring entity two working days before tendering at the latest

    Background:
      Given a belowThreshold tender that is planned
      And the buyer asks for an approval of the plan

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                                              | answer                  |
        | puts the tender off and passes the plan on                                        | accepted                |
        | passes the plan on                                                                | refused under this rule |
        | puts the tender off by two working days and passes the plan on                    | accepted                |
        | puts the tender off by a second less than two working days and passes the plan on | refused under this rule |

  @rule:plan.not-over
  Rule: A cancelled or complete plan takes neither documents nor tenders

    Background:
      Given a belowThreshold tender that is planned
      And the buyer adds a paper without type to the plan

    Example: A new version while it stands
      When the buyer puts a new version of the document
      Then it is accepted

    Example: A new version when it is cancelled
      When the buyer cancels the plan
      And the buyer puts a new version of the document
      Then it is refused under this rule
