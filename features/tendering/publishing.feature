@tendering
Feature: Publishing a tender

  @rule:document.signed-notice-given
  Rule: The decision is published with a signed notice document

    Background:
      Given a belowThreshold tender in draft
      And the buyer adds a draft contract to the tender

    Scenario Outline: With <document>
      When the buyer adds <document> to the tender
      And the buyer publishes the tender
      Then it is <answer>

      Examples:
        | document           | answer                  |
        | a signed notice    | accepted                |
        | an unsigned notice | refused under this rule |

  @rule:tender.contract-template-required
  Rule: A tender is announced with a contract template or a draft contract

    Background:
      Given a belowThreshold tender in draft
      And the buyer adds a signed notice to the tender

    Scenario Outline: With <document>
      When the buyer adds <document> to the tender
      And the buyer publishes the tender
      Then it is <answer>

      Examples:
        | document             | answer                  |
        | a draft contract     | accepted                |
        | tender documentation | refused under this rule |
