@bidding
Feature: What a bid offers, lot by lot

  @rule:bid.all-items-of-tender
  Rule: A bid names every item of what it is for

    Background:
      Given a belowThreshold tender with two lots that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      Then it is <answer>

      Examples:
        | bid                                                 | answer                  |
        | a bid                                               | accepted                |
        | a bid for the first lot only                        | accepted                |
        | a bid for both lots without the items of the second | refused under this rule |

  @rule:bid.some-quantity-per-lot
  Rule: At least one item of a bid has a quantity in every lot

    Background:
      Given a belowThreshold tender with two lots that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      Then it is <answer>

      Examples:
        | bid                                            | answer                  |
        | a bid                                          | accepted                |
        | a bid for both lots with nothing of the second | refused under this rule |
