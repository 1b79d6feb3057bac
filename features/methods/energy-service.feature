@esco
Feature: An energy service (esco)

  @rule:lot.payments-range-fixed
  Rule: Where the budget does not fund an energy service, 0.8 of the savings is the range of payments

    Scenario Outline: The buyer <does>
      Given an esco tender in draft
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                    | answer                  |
        | adds another lot                        | accepted                |
        | adds a lot that pays 0.7 of the savings | refused under this rule |

  @rule:lot.payments-range-limited
  Rule: Where the budget funds an energy service, no more than 0.8 of the savings is paid

    Scenario Outline: The buyer <does>
      Given an esco tender that the budget funds in draft
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                    | answer                  |
        | adds a lot that pays 0.7 of the savings | accepted                |
        | adds a lot that pays 0.9 of the savings | refused under this rule |

  @rule:bid.payments-within-range-of-lot
  Rule: A bid for an energy service the budget funds asks for no greater share of the savings than its lot allows

    Scenario Outline: <bid>
      Given an esco tender that the budget funds that accepts bids
      When the first bidder submits <bid>
      Then it is <answer>

      Examples:
        | bid                          | answer                  |
        | a bid for 0.7 of the savings | accepted                |
        | a bid for 0.9 of the savings | refused under this rule |

  Rule: Where others fund it, a bid may be for more

    Example: 0.9 of the savings
      Given an esco tender that accepts bids
      When the first bidder submits a bid for 0.9 of the savings
      Then it is accepted
