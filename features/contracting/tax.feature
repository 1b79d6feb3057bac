@contracting
Feature: Tax in the price of the contract

  @rule:contract.value-tax-in-range
  Rule: An amount with tax is not below the one without it and exceeds it by no more than 20 percent

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                         | answer                  |
        | prices the contract with a tax of 20 percent | accepted                |
        | prices the contract with a tax of 30 percent | refused under this rule |

  @rule:contract.value-without-tax-equals-net
  Rule: Without tax the amount is the amount without tax

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                    | answer                  |
        | prices the contract without tax                         | accepted                |
        | prices the contract without tax but with another amount | refused under this rule |
