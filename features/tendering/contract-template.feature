@tendering
Feature: The template of the contract

  @rule:econtract.owner-accredited
  Rule: The platform of an electronic contract has accreditation level 6

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                                             | answer                  |
        | names the template of the contract with signer and platform                      | accepted                |
        | names the template of the contract with signer and a platform of too low a level | refused under this rule |

  @rule:tender.contract-template-fits
  Rule: The contract template is one of those for the classification of the items

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                        | answer                  |
        | names the template of the contract with signer and platform | accepted                |
        | names a template of other goods                             | refused under this rule |
