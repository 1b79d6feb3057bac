@bidding
Feature: Answers to criteria

  @rule:requirement-response.in-its-member
  Rule: An answer is one value or a list, as the requirement expects

    Background:
      Given a belowThreshold tender with a criterion that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      Then it is <answer>

      Examples:
        | bid                                            | answer                  |
        | a bid that answers the requirement with yes    | accepted                |
        | a bid that answers the requirement with a list | refused under this rule |

  @rule:requirement-response.seen-after-opening
  Rule: Answers of a bid to requirements are seen only after bids are opened

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender with a criterion <stage>
      When another broker sees the answers of the first bid
      Then it is <answer>

      Examples:
        | stage            | answer                  |
        | in qualification | accepted                |
        | at auction       | refused under this rule |
        | with two bids    | refused under this rule |

  @rule:requirement-response.winner-proves-after-award
  Rule: What only the winner proves is proved when there is a winner

    Background:
      Given a belowThreshold tender with a criterion for the winner with two bids

    Example: After the award
      When the tender becomes active.qualification
      And the buyer awards the winner
      And the first bidder proves the answer
      Then it is accepted

    Example: While bids come in
      When the first bidder proves the answer
      Then it is refused under this rule

  @rule:requirement-response.only-winner-proves
  Rule: What only the winner proves is proved by the bid with an active award

    Background:
      Given a belowThreshold tender with a criterion for the winner with two bids
      And the tender becomes active.qualification

    Example: After the award
      When the buyer awards the winner
      And the first bidder proves the answer
      Then it is accepted

    Example: Before the award
      When the first bidder proves the answer
      Then it is refused under this rule
