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

  @rule:bid.items-of-tender
  Rule: Items of a bid are items of the tender, in the lots of the bid

    Background:
      Given a belowThreshold tender that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      Then it is <answer>

      Examples:
        | bid                                 | answer                  |
        | a bid                               | accepted                |
        | a bid for an item of another tender | refused under this rule |

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
