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
        | does                               | answer                  |
        | prices an item within the contract | accepted                |
        | prices an item above the contract  | refused under this rule |
