@tendering
Feature: Confidential files

  @rule:document.signature-is-confidential
  Rule: A signature file of a buyer on the list of confidential ones is for the buyer only

    Background:
      Given a belowThreshold tender of a buyer whose signatures are secret in draft

    Scenario Outline: <document>
      When the buyer adds <document> to the tender
      Then it is <answer>

      Examples:
        | document                              | answer                  |
        | a confidential signature of the buyer | accepted                |
        | a signature of the buyer              | refused under this rule |

  @rule:document.confidential-file-is-for-the-entitled
  Rule: A confidential file is given only to those who are entitled to it

    Background:
      Given a belowThreshold tender of a buyer whose signatures are secret in draft
      And the buyer adds a confidential signature of the buyer to the tender

    Scenario Outline: <who> downloads it
      When <who> downloads the document
      Then it is <answer>

      Examples:
        | who            | answer                  |
        | the buyer      | accepted                |
        | another broker | refused under this rule |

  @rule:document.file-is-a-version
  Rule: The file asked for is a version of the document

    Background:
      Given a belowThreshold tender in draft
      And the buyer adds tender documentation to the tender

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                  | answer                  |
        | downloads the document                | accepted                |
        | downloads a version that is not there | refused under this rule |
