@awarding
Feature: Claims about awards

  @rule:claim.claimant-took-part
  Rule: A claim or complaint about a decision is filed only by those whose bids were opened

    Background:
      Given a belowThreshold tender with a winner

    Scenario Outline: <who> asks
      When <who> files a claim about the award
      Then it is <answer>

      Examples:
        | who               | answer                  |
        | the first bidder  | accepted                |
        | the second bidder | accepted                |
        | another broker    | refused under this rule |

  @rule:claim.during-stand-still
  Rule: A claim or complaint about a decision is filed within its complaint period

    Background:
      Given a belowThreshold tender with a winner

    Example: While the stand-still lasts
      When it is 1 minute before the stand-still ends
      And the second bidder files a claim about the award
      Then it is accepted

    Example: After it
      When it is 1 minute after the stand-still ends
      And the second bidder files a claim about the award
      Then it is refused under this rule

  @rule:claim.on-award-in-tender-status
  Rule: A claim or complaint is filed during the stage of the tender that it is about

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the second bidder files a claim about the award
      Then it is <answer>

      Examples:
        | stage                  | answer                  |
        | with a winner          | accepted                |
        | with a signed contract | refused under this rule |
