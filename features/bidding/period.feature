@bidding
Feature: Bids belong to the tender period

  @rule:bid.while-tendering
  Rule: A bid is submitted, changed or withdrawn only while the tender takes bids

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the third bidder submits a bid
      Then it is <answer>

      Examples:
        | stage                  | answer                  |
        | that accepts bids      | accepted                |
        | that accepts enquiries | refused under this rule |
        | at auction             | refused under this rule |
        | in qualification       | refused under this rule |

    Example: In the last second
      Given a belowThreshold tender that accepts bids
      When it is 1 second before tendering ends
      And the first bidder submits a bid
      Then it is accepted

    Example: A second late
      Given a belowThreshold tender that accepts bids
      When it is 1 second after tendering ends
      And the first bidder submits a bid
      Then it is refused under this rule

    Example: The winner, within the 24 hours he was given to explain
      Given a belowThreshold tender in qualification
      When the buyer gives the winner 24 hours to explain
      And the first bidder names subcontractors
      Then it is accepted

    Example: The winner, who was given no time to explain
      Given a belowThreshold tender in qualification
      When the first bidder names subcontractors
      Then it is refused under this rule
