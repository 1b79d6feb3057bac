@arma
Feature: The manager of an asset (complexAsset.arma)

  @rule:tender.expected-income-given
  Rule: Every lot of an announced tender names the least income expected of the asset

    Example: Said
      Given a complexAsset.arma tender in draft
      When the buyer publishes the tender with all that is due
      Then it is accepted

    Example: Left open
      Given a complexAsset.arma tender in draft
      And the buyer adds a lot without the income expected
      When the buyer publishes the tender with all that is due
      Then it is refused under this rule

  @rule:lot.expected-income-given
  Rule: A lot that is added to an announced tender names the least income expected of the asset

    Scenario Outline: The buyer <does>
      Given a complexAsset.arma tender that accepts bids
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                   | answer                  |
        | adds another lot                       | accepted                |
        | adds a lot without the income expected | refused under this rule |

  @rule:contract.percentage-within-award
  Rule: The percentage of a contract is no higher than the award's

    Scenario Outline: The buyer <does>
      Given a complexAsset.arma tender with a winner
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                         | answer                  |
        | prices the contract as a share of 40 percent | accepted                |
        | prices the contract as a share of 60 percent | refused under this rule |

    Scenario Outline: The buyer <does> after a lower share
      Given a complexAsset.arma tender with a winner
      And the buyer prices the contract as a share of 40 percent
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                            | answer                  |
        | prices the contract as a share of 48 percent    | accepted                |
        | prices the contract as a share of 48.01 percent | refused under this rule |
