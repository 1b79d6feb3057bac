@contracting
Feature: Tax in what was paid

  @rule:contract.amount-paid-net-given
  Rule: An amount of a contract comes with its amount without tax

    Background:
      Given a belowThreshold tender with a signed contract

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                        | answer                  |
        | terminates the contract                                     | accepted                |
        | terminates the contract paid without the amount without tax | refused under this rule |

  @rule:contract.amount-paid-tax-in-range
  Rule: An amount with tax is not below the one without it and exceeds it by no more than 20 percent

    Background:
      Given a belowThreshold tender with a signed contract

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                                    | answer                  |
        | terminates the contract                                                 | accepted                |
        | terminates the contract paid with a tax of 30 percent                   | refused under this rule |
        | terminates the contract paid with a tax of 20 percent                   | accepted                |
        | terminates the contract paid with a tax of a hundredth above 20 percent | refused under this rule |
