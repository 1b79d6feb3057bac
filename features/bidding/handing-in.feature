@bidding
Feature: Handing a bid in

  @rule:bid.new-is-draft-or-pending
  Rule: A new bid is a draft or pending

    Background:
      Given a belowThreshold tender that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      Then it is <answer>

      Examples:
        | bid                  | answer                  |
        | a bid                | accepted                |
        | a bid at once active | refused under this rule |

  @rule:bid.becomes-pending
  Rule: The owner of a bid gives it no status but pending

    Background:
      Given a belowThreshold tender that accepts bids
      And the first bidder submits a bid

    Scenario Outline: The first bidder <does>
      When the first bidder <does>
      Then it is <answer>

      Examples:
        | does                          | answer                  |
        | signs the bid and hands it in | accepted                |
        | makes the bid active          | refused under this rule |

  @rule:bid.proposal-signed
  Rule: A Ukrainian company hands in a bid with a signed proposal, newer than the one before

    Background:
      Given a belowThreshold tender that accepts bids
      And the first bidder submits a bid

    Scenario Outline: With <document>
      When the first bidder adds <document> to the bid
      And the first bidder hands the bid in
      Then it is <answer>

      Examples:
        | document             | answer                  |
        | a signed proposal    | accepted                |
        | an unsigned proposal | refused under this rule |
