@aboveThreshold
Feature: What waits for complaints

  @rule:contract.signed-after-objections
  Rule: A contract is signed when objections to the tender and to the awards of its lot are dealt with

    Background:
      Given an aboveThreshold tender with a winner

    Example: Nobody complains
      When it is 1 minute after the stand-still ends
      And the buyer signs the contract
      Then it is accepted

    Example: A complaint is under review
      When the second bidder drafts a complaint about the award
      And a bot of registers confirms that the complaint is paid
      And it is 1 minute after the stand-still ends
      And the buyer signs the contract
      Then it is refused under this rule

  @rule:cancellation.no-open-complaints
  Rule: Nothing is cancelled while a complaint about it is open

    Background:
      Given an aboveThreshold tender that accepts bids
      And the second bidder drafts a complaint about the tender

    Example: The complaint is a draft
      When the buyer drafts a cancellation
      Then it is accepted

    Example: The complaint is under review
      When a bot of registers confirms that the complaint is paid
      And the buyer drafts a cancellation
      Then it is refused under this rule

  @rule:complaint-document.sides-speak-in-posts
  Rule: While a complaint is considered, its sides add documents only to posts

    Background:
      Given an aboveThreshold tender that accepts bids
      And the second bidder drafts a complaint about the tender

    Example: The complaint is a draft
      When the second bidder adds a paper without type to the complaint
      Then it is accepted

    Example: The complaint is under review
      When a bot of registers confirms that the complaint is paid
      And the second bidder adds a paper without type to the complaint
      Then it is refused under this rule

  @rule:cancellation-document.no-satisfied-complaint
  Rule: Nothing is added to a cancellation against which a complaint was satisfied

    Background:
      Given an aboveThreshold tender with two bids
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation
      And the second bidder drafts a complaint about the cancellation
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint

    Example: It is under review
      When the buyer adds a paper without type to the cancellation
      Then it is accepted

    Example: It is satisfied
      When the appeal body satisfies the complaint
      And the buyer adds a paper without type to the cancellation
      Then it is refused under this rule

  @rule:tender.pre-qualification-not-reopened-amid-complaints
  Rule: Pre-qualification is taken up again after all complaints about it are resolved

    Background:
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification
      And the buyer adds a signed evaluation report to the tender
      And the buyer admits all bids
      And the buyer ends pre-qualification

    Example: Nobody complains
      When the buyer takes pre-qualification up again
      Then it is accepted

    Example: A complaint is under review
      When the second bidder drafts a complaint about the qualification
      And a bot of registers confirms that the complaint is paid
      And the buyer takes pre-qualification up again
      Then it is refused under this rule

  @rule:tender.pre-qualification-complaints-resolved
  Rule: Pre-qualification ends after all complaints about it are resolved

    Background:
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification
      And the buyer adds a signed evaluation report to the tender
      And the buyer admits all bids
      And the buyer ends pre-qualification
      And the second bidder drafts a complaint about the qualification
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint

    Scenario Outline: The appeal body <decides>
      Given the appeal body <decides>
      When the buyer takes pre-qualification up again
      And 1 minute passes
      And the buyer puts a new version of the document
      And the buyer ends pre-qualification
      Then it is <answer>

      Examples:
        | decides                 | answer                  |
        | declines the complaint  | accepted                |
        | satisfies the complaint | refused under this rule |
