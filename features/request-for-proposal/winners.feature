@requestForProposal
Feature: Winners of a request for proposals

  @rule:award.one-active-of-lot
  Rule: Where awards are decided in any order a tender or lot has one active award

    Background:
      Given a requestForProposal tender in qualification
      And the buyer adds a signed notice to the award

    Example: The first winner
      When the buyer declares the last bid the winner
      Then it is accepted

    Example: A second one
      When the buyer awards the winner
      And the buyer declares the last bid the winner
      Then it is refused under this rule

  @rule:bid.quantity-within-tender
  Rule: Where several may win, a bid offers no more than the tender asks for

    Background:
      Given a requestForProposal tender with several winners that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      And the first bidder signs the bid and hands it in
      Then it is <answer>

      Examples:
        | bid                          | answer                  |
        | a bid                        | accepted                |
        | a bid for twice the quantity | refused under this rule |
        | a bid for 101 pieces         | refused under this rule |
