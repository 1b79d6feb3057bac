@contracting
Feature: Papers of the contract that are not for everybody

  @rule:contract-document.change-is-pending
  Rule: A document is added to a change of the contract only while the change is pending

    Background:
      Given a belowThreshold tender with a signed contract
      And the buyer adds a signed contract to the contract
      And the buyer files a change of the contract

    Example: While the change is pending
      When the buyer assigns the document to the change
      Then it is accepted

    Example: When it is in force
      When the buyer brings the change into force
      And the buyer assigns the document to the change
      Then it is refused under this rule

  @rule:contract-document.is-public
  Rule: Documents of a contract are public unless the law makes them confidential

    Background:
      Given a belowThreshold tender with a signed contract

    Scenario Outline: <document>
      When the buyer adds <document> to the contract
      Then it is <answer>

      Examples:
        | document                | answer                  |
        | a signed contract       | accepted                |
        | a confidential contract | refused under this rule |

  @rule:contract-document.is-confidential
  Rule: Signed contracts of purchases with a secret cause are for the buyer only

    Background:
      Given a belowThreshold tender of a buyer whose signatures are secret with a signed contract

    Scenario Outline: <document>
      When the buyer adds <document> to the contract
      Then it is <answer>

      Examples:
        | document                              | answer                  |
        | a confidential signature of the buyer | accepted                |
        | a signature of the buyer              | refused under this rule |
