@bidding
Feature: Documents of a bid

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

  @rule:bid-document.in-tender-status
  Rule: A bidder’s documents change only during tendering, qualification and awarding

    Background:
      Given a belowThreshold tender with a bid
      And the first bidder adds a technical specification to the first bid

    Example: A new version while bids come in
      When the first bidder puts a new version of the document
      Then it is accepted

    Example: A new version when the tender failed
      When the tender becomes unsuccessful
      And the first bidder puts a new version of the document
      Then it is refused under this rule
