@awarding
Feature: Documents of awards and claims

  @rule:award-document.of-a-bot-changed-by-a-bot
  Rule: A document that a register’s bot put there is changed only by a bot

    Scenario Outline: <who> put it there
      Given a belowThreshold tender in qualification
      And <who> adds a paper without type to the award
      When the buyer renames the document
      Then it is <answer>

      Examples:
        | who                | answer                  |
        | the buyer          | accepted                |
        | a bot of registers | refused under this rule |

  @rule:complaint-document.in-complaint-status
  Rule: Each side of a complaint adds documents in its own stage of the complaint

    Background:
      Given a belowThreshold tender with a winner
      And the second bidder drafts a claim about the award

    Example: While the claim is a draft
      When the second bidder adds a paper without type to the claim
      Then it is accepted

    Example: When it is submitted
      When the second bidder submits the claim
      And the second bidder adds a paper without type to the claim
      Then it is refused under this rule

  @rule:complaint-document.in-tender-status
  Rule: Documents of a complaint change only in the stage of the tender it belongs to

    Background:
      Given a belowThreshold tender with a winner
      And the second bidder drafts a claim about the award

    Example: While awarding lasts
      When it is 1 minute after the stand-still ends
      And the second bidder adds a paper without type to the claim
      Then it is accepted

    Example: When the tender is complete
      When it is 1 minute after the stand-still ends
      And the buyer signs all contracts
      And the second bidder adds a paper without type to the claim
      Then it is refused under this rule

  @rule:document.changed-by-its-author
  Rule: A document is changed only by its author

    Background:
      Given a belowThreshold tender with a winner
      And the second bidder drafts a claim about the award
      And the second bidder adds a paper without type to the claim

    Scenario Outline: <who> changes it
      When <who> renames the document
      Then it is <answer>

      Examples:
        | who               | answer                  |
        | the second bidder | accepted                |
        | the buyer         | refused under this rule |

  @rule:claim.on-award-dealt-with-in-tender-status
  Rule: A claim or complaint is dealt with before the stage it is about is over

    Background:
      Given a belowThreshold tender with a winner
      And the second bidder drafts a claim about the award

    Example: While awarding lasts
      When it is 1 minute after the stand-still ends
      And the second bidder cancels the claim
      Then it is accepted

    Example: When the tender is complete
      When it is 1 minute after the stand-still ends
      And the buyer signs all contracts
      And the second bidder cancels the claim
      Then it is refused under this rule

  @rule:award-document.in-tender-status
  Rule: Documents of an award change only during qualification; registers’ bots work on until awarding ends

    Background:
      Given a belowThreshold tender in qualification
      And the buyer adds a paper without type to the award

    Example: A new version during qualification
      When the buyer puts a new version of the document
      Then it is accepted

    Example: A new version after it
      When the buyer awards the winner
      And the buyer puts a new version of the document
      Then it is refused under this rule
