@contracting
Feature: Contracts where the tender is without tax

  @rule:contract.net-within-award
  Rule: Where the award is without tax, the contracts without tax cost no more than was awarded

    Background:
      Given a belowThreshold tender without tax with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                            | answer                  |
        | adds tax to the price of the contract           | accepted                |
        | adds tax to a higher price of the contract      | refused under this rule |
        | prices the contract at 48000 UAH without tax    | accepted                |
        | prices the contract at 48000.01 UAH without tax | refused under this rule |

  @rule:contract.unit-prices-equal-value
  Rule: Without tax, unit prices of a contract add up to its value

    Background:
      Given a belowThreshold tender without tax with a winner after the stand-still

    Scenario Outline: The buyer <did> before
      Given the buyer <did>
      When the buyer signs the contract
      Then it is <answer>

      Examples:
        | did                                                                    | answer                  |
        | prices an item within the contract                                     | accepted                |
        | prices an item below the contract                                      | refused under this rule |
        | prices an item above the contract                                      | refused under this rule |
        | prices the untaxed contract at 47999.99 UAH and its items at 47999 UAH | accepted                |
        | prices the untaxed contract at 47999.99 UAH and its items at 48000 UAH | refused under this rule |

  @rule:contract.amount-paid-without-tax-equals-net
  Rule: Without tax the amount is the amount without tax

    Background:
      Given a belowThreshold tender without tax with a signed contract

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                             | answer                  |
        | terminates the contract paid without tax                         | accepted                |
        | terminates the contract paid without tax but with another amount | refused under this rule |
