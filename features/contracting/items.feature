@contracting
Feature: Items of a contract before it is signed

  @rule:contract.items-kept-until-signed
  Rule: Until a contract is signed its items are neither added nor removed

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                | answer                  |
        | halves the quantity | accepted                |
        | adds an item        | refused under this rule |

  @rule:contract.items-change-in-quantity-and-price
  Rule: Until a contract is signed only quantities and unit prices of its items change

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                        | answer                  |
        | halves the quantity         | accepted                |
        | describes an item otherwise | refused under this rule |
