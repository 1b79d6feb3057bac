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

  @rule:bid-document.in-tender-status
  Rule: A bidder’s documents change only during tendering, qualification and awarding

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the first bidder adds a technical specification to the first bid
      Then it is <answer>

      Examples:
        | stage                  | answer                  |
        | with a bid             | accepted                |
        | at auction             | refused under this rule |
        | with a signed contract | refused under this rule |

  @rule:bid-document.only-of-the-winner-after-auction
  Rule: After the auction documents are added only to the bid of a winner

    Background:
      Given a belowThreshold tender with a winner

    Scenario Outline: <who> adds a document
      When <who> adds a technical specification to <bid>
      Then it is <answer>

      Examples:
        | who               | bid            | answer                  |
        | the first bidder  | the first bid  | accepted                |
        | the second bidder | the second bid | refused under this rule |

  @rule:document.only-one-proposal-of-bid
  Rule: Of one bid or lot there is one proposal document

    Background:
      Given a belowThreshold tender with a bid

    Scenario Outline: <document>
      When the first bidder adds <document> to the first bid
      Then it is <answer>

      Examples:
        | document                  | answer                  |
        | a technical specification | accepted                |
        | a signed proposal         | refused under this rule |
