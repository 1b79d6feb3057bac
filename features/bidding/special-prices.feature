@bidding
Feature: Prices in special cases

  @rule:bid.nothing-costs-nothing
  Rule: An item of which nothing is delivered has the price zero

    Background:
      Given a belowThreshold tender with two lots that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      Then it is <answer>

      Examples:
        | bid                            | answer                  |
        | a bid with unit prices         | accepted                |
        | a bid that charges for nothing | refused under this rule |

  @rule:bid.nothing-costs-nothing
  Rule: An item of which nothing is delivered has the price zero

    Background:
      Given a belowThreshold tender with books of two kinds that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      Then it is <answer>

      Examples:
        | bid                                              | answer                  |
        | a bid of 0 UAH for nothing of the second item    | accepted                |
        | a bid of 0.01 UAH for nothing of the second item | refused under this rule |

  @rule:bid.unit-prices-for-funders
  Rule: A bid for a tender with funders prices every item

    Background:
      Given a belowThreshold tender with an inspector that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      Then it is <answer>

      Examples:
        | bid                       | answer                  |
        | a bid                     | accepted                |
        | a bid without unit prices | refused under this rule |

  @rule:econtract.supplier-owner-only-with-buyer
  Rule: A bidder names a platform of the electronic contract only when the buyer does

    Background:
      Given a belowThreshold tender that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      Then it is <answer>

      Examples:
        | bid                                    | answer                  |
        | a bid                                  | accepted                |
        | a bid with a platform for the contract | refused under this rule |
