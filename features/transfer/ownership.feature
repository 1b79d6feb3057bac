@transfer
Feature: Changing the platform

  @rule:transfer.key-fits
  Rule: The transfer key is the one given to the present owner

    Background:
      Given a belowThreshold tender in draft
      And another broker makes a transfer

    Scenario Outline: Another broker <does>
      When another broker <does>
      Then it is <answer>

      Examples:
        | does                                   | answer                  |
        | takes the tender over                  | accepted                |
        | takes the tender over with a wrong key | refused under this rule |

  @rule:transfer.used-once
  Rule: A transfer is used for one object

    Background:
      Given a belowThreshold tender that is planned
      And another broker makes a transfer
      And the buyer publishes a plan

    Example: For one plan
      When another broker takes the plan over
      Then it is accepted

    Example: For two plans
      When another broker takes the plan over
      And another broker takes the second plan over
      Then it is refused under this rule

  @rule:transfer.tender-open
  Rule: The ownership of a tender changes only while its status allows it

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      And another broker makes a transfer
      When another broker takes the tender over
      Then it is <answer>

      Examples:
        | stage                  | answer                  |
        | in draft               | accepted                |
        | that accepts enquiries | accepted                |
        | in qualification       | accepted                |
        | with a signed contract | refused under this rule |
        | without a single bid   | refused under this rule |

  @rule:transfer.plan-open
  Rule: The ownership of a plan changes only while its status allows it

    Background:
      Given a belowThreshold tender that is planned
      And another broker makes a transfer

    Example: A scheduled plan
      When another broker takes the plan over
      Then it is accepted

    Example: A cancelled plan
      When the buyer cancels the plan
      And another broker takes the plan over
      Then it is refused under this rule
