@bidding
Feature: Bids are sealed until they are opened

  @rule:bid.seen-after-opening
  Rule: Until bids are opened, a bid is seen by its owner only

    Scenario Outline: <who> looks at a bid of a tender <stage>
      Given a belowThreshold tender <stage>
      When <who> sees the first bid
      Then it is <answer>

      Examples:
        | stage            | who              | answer                  |
        | with two bids    | another broker   | refused under this rule |
        | at auction       | the buyer        | refused under this rule |
        | with two bids    | the first bidder | accepted                |
        | in qualification | another broker   | accepted                |

    Scenario Outline: Somebody looks at all bids of a tender <stage>
      Given a belowThreshold tender <stage>
      When another broker sees all bids
      Then it is <answer>

      Examples:
        | stage            | answer                  |
        | with two bids    | refused under this rule |
        | in qualification | accepted                |

  @rule:bid-document.seen-after-opening
  Rule: Until bids are opened, a bid’s documents are seen by its owner only

    Scenario Outline: <who> looks at documents of a tender <stage>
      Given a belowThreshold tender <stage>
      When <who> sees the documents of the first bid
      Then it is <answer>

      Examples:
        | stage            | who            | answer                  |
        | with two bids    | another broker | refused under this rule |
        | in qualification | another broker | accepted                |
