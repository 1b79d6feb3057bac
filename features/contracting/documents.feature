@contracting
Feature: Documents of a contract

  @rule:contract-document.contract-is-in-force
  Rule: Documents of a contract change only while it is pending or active

    Background:
      Given a belowThreshold tender with a signed contract

    Example: In force
      When the buyer adds a signed contract to the contract
      Then it is accepted

    Example: When it is over
      When the buyer terminates the contract
      And the buyer adds a signed contract to the contract
      Then it is refused under this rule

  @rule:contract.buyer-acts
  Rule: Only the buyer's side, by key and token, may do it

    Background:
      Given a belowThreshold tender with a signed contract

    Scenario Outline: <who> asks
      When <who> adds a signed contract to the contract
      Then it is <answer>

      Examples:
        | who              | answer                  |
        | the buyer        | accepted                |
        | the first bidder | refused under this rule |

  @rule:contract-document.contract-is-in-force
  Rule: Documents of a contract change only while it is pending or active

    Background:
      Given a belowThreshold tender with a signed contract
      And the buyer adds a signed contract to the contract

    Example: A new version while it is in force
      When the buyer puts a new version of the document
      Then it is accepted

    Example: A new version when it is over
      When the buyer terminates the contract
      And the buyer puts a new version of the document
      Then it is refused under this rule
