@bidding
Feature: Unit prices of a bid

  @rule:bid.unit-prices-without-tax
  Rule: Unit prices are given without value added tax

    Background:
      Given a belowThreshold tender that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      Then it is <answer>

      Examples:
        | bid                                     | answer                  |
        | a bid with unit prices                  | accepted                |
        | a bid with unit prices that include tax | refused under this rule |

  @rule:bid.unit-prices-in-currency-of-bid
  Rule: Unit prices are in the currency of the bid

    Background:
      Given a belowThreshold tender that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      Then it is <answer>

      Examples:
        | bid                             | answer                  |
        | a bid with unit prices          | accepted                |
        | a bid with unit prices in euros | refused under this rule |

  @rule:bid.unit-prices-between-net-and-gross
  Rule: Unit prices add up to no more than the value with tax and no less than without it

    Background:
      Given a belowThreshold tender that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      Then it is <answer>

      Examples:
        | bid                                                            | answer                  |
        | a bid with unit prices                                         | accepted                |
        | a bid with unit prices above its value                         | refused under this rule |
        | a bid with unit prices below its value without tax             | refused under this rule |
        | a bid a hundredth below the sum of its unit prices             | refused under this rule |
        | a bid with the lowest unit prices its value allows             | accepted                |
        | a bid with unit prices a hundredth lower than its value allows | refused under this rule |
