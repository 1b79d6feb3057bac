@bidding
Feature: What a bid offers

  @rule:bid.items-given
  Rule: A bid names what it offers, item by item

    Background:
      Given a belowThreshold tender that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      Then it is <answer>

      Examples:
        | bid                 | answer                  |
        | a bid               | accepted                |
        | a bid without items | refused under this rule |

  @rule:bid.items-described
  Rule: Every item of a bid is described: what, in which unit, how much, which product

    Background:
      Given a belowThreshold tender that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      Then it is <answer>

      Examples:
        | bid                                  | answer                  |
        | a bid                                | accepted                |
        | a bid that does not say the quantity | refused under this rule |
        | a bid that does not say the unit     | refused under this rule |

  @rule:bid.items-of-tender
  Rule: Items of a bid are items of the tender, in the lots of the bid

    Background:
      Given a belowThreshold tender with two lots that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      Then it is <answer>

      Examples:
        | bid                                            | answer                  |
        | a bid                                          | accepted                |
        | a bid for an item of another tender            | refused under this rule |
        | a bid for the first lot with the items of both | refused under this rule |
