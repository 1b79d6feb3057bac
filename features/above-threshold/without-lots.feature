@aboveThreshold
Feature: Tenders without lots

  @rule:tender.minimal-step-given
  Rule: A tender with an auction and without lots names its minimal step

    Background:
      Given an aboveThresholdUA.defense tender in draft

    Scenario Outline: The buyer <did> before
      Given the buyer <did>
      When the buyer publishes the tender with all that is due
      Then it is <answer>

      Examples:
        | did                                    | answer                  |
        | gives the lot up                       | accepted                |
        | gives the lot up with its minimal step | refused under this rule |

  @rule:auction-period.starts-after-should-start
  Rule: An auction is not moved to a time before it may start

    Background:
      Given an aboveThresholdUA.defense tender in draft
      And the buyer gives the lot up
      And the buyer publishes the tender with all that is due

    Scenario Outline: The administrator <does>
      When the administrator <does>
      Then it is <answer>

      Examples:
        | does                                                                 | answer                  |
        | moves the auction of the whole tender two months ahead               | accepted                |
        | moves the auction of the whole tender a day ahead                    | refused under this rule |
        | moves the auction of the whole tender to when it may be held         | accepted                |
        | moves the auction of the whole tender a second before it may be held | refused under this rule |

  @rule:bid.some-quantity
  Rule: At least one item of a bid has a quantity

    Background:
      Given an aboveThresholdUA.defense tender in draft
      And the buyer gives the lot up
      And the buyer publishes the tender with all that is due

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      Then it is <answer>

      Examples:
        | bid                                   | answer                  |
        | a bid for the whole tender            | accepted                |
        | a bid for nothing of the whole tender | refused under this rule |

  @rule:auction.addresses-are-set-lot-by-lot
  Rule: Auction addresses of a tender with lots are set lot by lot

    Example: A tender without lots
      Given an aboveThresholdUA.defense tender in draft
      And the buyer gives the lot up
      And the buyer publishes the tender with all that is due
      And the first bidder submits a bid for the whole tender
      And the first bidder signs the bid and hands it in
      And the second bidder submits a bid for the whole tender
      And the second bidder signs the bid and hands it in
      And the tender becomes active.auction
      When the auction module gives addresses without naming lots
      Then it is accepted

    Example: A tender with a lot
      Given an aboveThresholdUA.defense tender at auction
      When the auction module gives addresses without naming lots
      Then it is refused under this rule
