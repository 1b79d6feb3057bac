@contracting
Feature: Unit prices of a contract

  @rule:contract.unit-prices-between-net-and-gross
  Rule: Unit prices of a contract add up to no more than its value with tax and no less than without it

    Background:
      Given a belowThreshold tender with a signed contract

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                                       | answer                  |
        | prices an item within the contract                                         | accepted                |
        | prices an item above the contract                                          | refused under this rule |
        | prices the contract at 48000 UAH and its items at 48000 UAH                | accepted                |
        | prices the contract at 47999.99 UAH and its items at 48000 UAH             | refused under this rule |
        | prices the contract at 39999.99 UAH without tax and its items at 39999 UAH | accepted                |
        | prices the contract at 40000 UAH without tax and its items at 39999 UAH    | refused under this rule |
