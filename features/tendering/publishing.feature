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

  @rule:tender.never-back-to-draft
  Rule: An announced tender does not become a draft again

    Background:
      Given a belowThreshold tender that accepts enquiries

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                           | answer                  |
        | changes the title              | accepted                |
        | makes the tender a draft again | refused under this rule |

  @rule:document.only-one-notice-of-tender
  Rule: Of one tender or lot there is one notice document

    Background:
      Given a belowThreshold tender in draft
      And the buyer adds a signed notice to the tender

    Scenario Outline: With <document>
      When the buyer adds <document> to the tender
      Then it is <answer>

      Examples:
        | document             | answer                  |
        | tender documentation | accepted                |
        | a signed notice      | refused under this rule |
