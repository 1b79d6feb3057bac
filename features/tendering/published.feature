@tendering
Feature: A published tender

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
