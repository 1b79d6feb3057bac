@complaints
Feature: Appeals against decisions on complaints

  @rule:appeal.complaint-is-decided
  Rule: A complaint is appealed against once it is decided

    Example: Decided
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And the appeal body declines the complaint
      When the third bidder appeals against the decision
      Then it is accepted

    Example: Considered
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      When the third bidder appeals against the decision
      Then it is refused under this rule

  @rule:appeal.of-a-complaint
  Rule: Only a decision on a complaint, not on a claim, is appealed against

    Example: A complaint
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And the appeal body declines the complaint
      When the third bidder appeals against the decision
      Then it is accepted

    Example: A claim
      Given an aboveThreshold tender with a winner
      And the second bidder files a claim about the award
      When the second bidder appeals against the decision
      Then it is refused under this rule

  @rule:appeal.tender-is-alive
  Rule: Nothing is appealed against in a tender that is over

    Example: While it lasts
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And the appeal body declines the complaint
      When the third bidder appeals against the decision
      Then it is accepted

    Example: When it is over
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And the appeal body declines the complaint
      And the tender becomes unsuccessful
      When the third bidder appeals against the decision
      Then it is refused under this rule

  @rule:appeal.changed-by-its-author
  Rule: An appeal is changed only by its author

    Scenario Outline: <who>
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And the appeal body declines the complaint
      And the third bidder appeals against the decision
      When <who> names the proceeding of the appeal
      Then it is <answer>

      Examples:
        | who              | answer                  |
        | the third bidder | accepted                |
        | the buyer        | refused under this rule |

  @rule:appeal.proceeding-named-once
  Rule: The court proceeding of an appeal is named once

    Example: Once
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And the appeal body declines the complaint
      And the third bidder appeals against the decision
      When the third bidder names the proceeding of the appeal
      Then it is accepted

    Example: Twice
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And the appeal body declines the complaint
      And the third bidder appeals against the decision
      And the third bidder names the proceeding of the appeal
      When the third bidder names another proceeding of the appeal
      Then it is refused under this rule

  @rule:appeal-document.added-by-the-appellant
  Rule: Documents of an appeal are added by its author

    Scenario Outline: <who>
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And the appeal body declines the complaint
      And the third bidder appeals against the decision
      When <who> adds a paper without type to the appeal
      Then it is <answer>

      Examples:
        | who              | answer                  |
        | the third bidder | accepted                |
        | the buyer        | refused under this rule |
