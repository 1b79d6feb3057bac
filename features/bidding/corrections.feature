@bidding
Feature: Corrections of a bid while it is looked at

  @rule:bid.only-open-members-in-qualification
  Rule: While bids are qualified, only prices per unit, answers, signers and subcontracting change

    Background:
      Given a belowThreshold tender in qualification
      And the buyer gives the winner 24 hours to explain

    Scenario Outline: The first bidder <does>
      When the first bidder <does>
      Then it is <answer>

      Examples:
        | does                              | answer                  |
        | names subcontractors              | accepted                |
        | makes the first bid pending again | refused under this rule |

  @rule:bid.lists-keep-size-in-qualification
  Rule: While bids are qualified, lists of a bid keep their length

    Background:
      Given a belowThreshold tender with an inspector in qualification
      And the buyer gives the winner 24 hours to explain

    Scenario Outline: The first bidder <does>
      When the first bidder <does>
      Then it is <answer>

      Examples:
        | does                       | answer                  |
        | lowers the price of a unit | accepted                |
        | offers an item more        | refused under this rule |

  @rule:bid.members-kept-in-qualification
  Rule: While bids are qualified, nothing is deleted from a bid

    Background:
      Given a belowThreshold tender in qualification
      And the buyer gives the winner 24 hours to explain
      And the first bidder names subcontractors of the lot

    Scenario Outline: The first bidder <does>
      When the first bidder <does>
      Then it is <answer>

      Examples:
        | does                                     | answer                  |
        | names other subcontractors of the lot    | accepted                |
        | leaves the subcontractors of the lot out | refused under this rule |

  @rule:bid.only-open-paths-in-qualification
  Rule: While bids are qualified, of an item only the price per unit changes

    Background:
      Given a belowThreshold tender with an inspector in qualification
      And the buyer gives the winner 24 hours to explain

    Scenario Outline: The first bidder <does>
      When the first bidder <does>
      Then it is <answer>

      Examples:
        | does                         | answer                  |
        | lowers the price of a unit   | accepted                |
        | counts the item in kilograms | refused under this rule |

  @rule:bid.parts-kept-in-qualification
  Rule: While bids are qualified, other parts of items, tenderers and lot values stay

    Background:
      Given a belowThreshold tender with an inspector in qualification
      And the buyer gives the winner 24 hours to explain

    Scenario Outline: The first bidder <does>
      When the first bidder <does>
      Then it is <answer>

      Examples:
        | does                                    | answer                  |
        | lowers the price of a unit              | accepted                |
        | describes the item of the bid otherwise | refused under this rule |
