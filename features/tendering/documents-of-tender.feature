@tendering
Feature: Documents of a tender

  @rule:document.removed-from-drafts
  Rule: A document is removed only while what it belongs to is a draft

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      And the buyer adds tender documentation to the tender
      When the buyer removes the document
      Then it is <answer>

      Examples:
        | stage                  | answer                  |
        | in draft               | accepted                |
        | that accepts enquiries | refused under this rule |

  @rule:document.is-public
  Rule: A document of a tender is public, except the signatures of buyers on the list of confidential ones

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <document>
      When the buyer adds <document> to the tender
      Then it is <answer>

      Examples:
        | document              | answer                  |
        | a signed notice       | accepted                |
        | a confidential notice | refused under this rule |
