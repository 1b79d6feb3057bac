@bidding
Feature: Unit prices where the tender is without tax

  @rule:bid.unit-prices-equal-value
  Rule: Without tax, unit prices add up to the value

    Background:
      Given a belowThreshold tender without tax that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      Then it is <answer>

      Examples:
        | bid                                                   | answer                  |
        | a bid with unit prices                                | accepted                |
        | a bid with unit prices above its value                | refused under this rule |
        | a bid with unit prices below its value without tax    | refused under this rule |
        | a bid 99 hundredths above the sum of its unit prices  | accepted                |
        | a bid 100 hundredths above the sum of its unit prices | refused under this rule |
