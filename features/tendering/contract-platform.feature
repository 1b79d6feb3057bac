@tendering
Feature: The platform of the electronic contract

  @rule:econtract.owner-only-with-template
  Rule: A platform of the electronic contract is named only together with a contract template

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                                    | answer                  |
        | a tender                                                  | accepted                |
        | a tender with a platform for the contract but no template | refused under this rule |

  @rule:econtract.signer-info
  Rule: Where the contract follows a template, every party names its signer

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                        | answer                  |
        | names the template of the contract with signer and platform | accepted                |
        | names the template of the contract with platform only       | refused under this rule |

  @rule:econtract.owner-given
  Rule: Where the contract follows a template, the buyer names the platform of the electronic contract

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                        | answer                  |
        | names the template of the contract with signer and platform | accepted                |
        | names the template of the contract with signer only         | refused under this rule |
