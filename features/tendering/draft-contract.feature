@tendering
Feature: The draft of the contract

  @rule:tender.contract-template-or-proforma
  Rule: A tender has a contract template or a draft contract, not both

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: With <document>
      When the buyer adds <document> to the tender
      And the buyer names the template of the contract with signer and platform
      Then it is <answer>

      Examples:
        | document             | answer                  |
        | tender documentation | accepted                |
        | a draft contract     | refused under this rule |

  @rule:tender-document.template-or-proforma
  Rule: A draft contract is given either as a template or as a document, not both

    Background:
      Given a belowThreshold tender in draft
      And the buyer names the template of the contract with signer and platform

    Scenario Outline: With <document>
      When the buyer adds <document> to the tender
      Then it is <answer>

      Examples:
        | document             | answer                  |
        | tender documentation | accepted                |
        | a draft contract     | refused under this rule |
