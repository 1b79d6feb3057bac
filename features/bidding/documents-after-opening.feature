@bidding
Feature: Documents of bids after the auction

  @rule:bid-document.confidentiality-is-settled
  Rule: Whether a bid’s document is confidential is decided while bids come in

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      And the first bidder adds a technical specification to the first bid
      When the first bidder makes the document confidential
      Then it is <answer>

      Examples:
        | stage         | answer                  |
        | with a bid    | accepted                |
        | with a winner | refused under this rule |

  @rule:bid-document.financial-seen-after-auction
  Rule: Until the auction is over, a bid’s price documents are seen by its owner only

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When another broker sees the price documents of the first bid
      Then it is <answer>

      Examples:
        | stage            | answer                  |
        | in qualification | accepted                |
        | at auction       | refused under this rule |
        | with a bid       | refused under this rule |

  @rule:bid-document.seen-in-bid-status
  Rule: Documents of a bid that is no longer in the running are seen by its owner only

    Background:
      Given a belowThreshold tender with two bids
      And the first bidder names subcontractors
      And the tender becomes active.qualification

    Scenario Outline: Another broker <does>
      When another broker <does>
      Then it is <answer>

      Examples:
        | does                                 | answer                  |
        | sees the documents of the second bid | accepted                |
        | sees the documents of the first bid  | refused under this rule |
