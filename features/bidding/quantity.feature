@bidding
Feature: How much a bid offers

  @rule:bid.quantity-of-tender
  Rule: A bid offers the quantity the tender asks for

    Background:
      Given a belowThreshold tender that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      And the first bidder signs the bid and hands it in
      Then it is <answer>

      Examples:
        | bid                          | answer                  |
        | a bid                        | accepted                |
        | a bid for twice the quantity | refused under this rule |

  @rule:bid.unit-of-tender
  Rule: A bid counts its items in the unit of the tender

    Background:
      Given a belowThreshold tender that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      And the first bidder signs the bid and hands it in
      Then it is <answer>

      Examples:
        | bid                | answer                  |
        | a bid              | accepted                |
        | a bid in kilograms | refused under this rule |
