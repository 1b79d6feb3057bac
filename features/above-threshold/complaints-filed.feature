@aboveThreshold
Feature: Who complains, about what and when

  @rule:complaint.about-tender-within-complaint-period
  Rule: A complaint about the terms of a tender is filed before its complaint period ends

    Background:
      Given an aboveThreshold tender that accepts bids

    Example: In time
      When it is 1 minute before complaints about the tender end
      And the second bidder drafts a complaint about the tender
      Then it is accepted

    Example: Late
      When it is 1 minute after complaints about the tender end
      And the second bidder drafts a complaint about the tender
      Then it is refused under this rule

  @rule:complaint.about-pending-cancellation
  Rule: A complaint is filed about a cancellation that is published and not yet decided

    Background:
      Given an aboveThreshold tender with two bids
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation

    Example: Once it is published
      When the buyer publishes the cancellation
      And the second bidder drafts a complaint about the cancellation
      Then it is accepted

    Example: While it is a draft
      When the second bidder drafts a complaint about the cancellation
      Then it is refused under this rule

  @rule:complaint.about-cancellation-by-a-bidder
  Rule: Once tenders are closed only bidders complain about a cancellation

    Background:
      Given an aboveThreshold tender in qualification
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation

    Scenario Outline: <who> complains
      When <who> drafts a complaint about the cancellation
      Then it is <answer>

      Examples:
        | who               | answer                  |
        | the second bidder | accepted                |
        | another broker    | refused under this rule |

  @rule:complaint.on-own-rejection
  Rule: A complaint about a rejection is filed by the one who was rejected

    Background:
      Given an aboveThreshold tender with a rejected bid

    Scenario Outline: <who> complains
      When <who> drafts a complaint about the rejection
      Then it is <answer>

      Examples:
        | who               | answer                  |
        | the first bidder  | accepted                |
        | the second bidder | refused under this rule |

  @rule:complaint.step-allowed
  Rule: The payment service submits a complaint, its author withdraws the draft, the appeal body decides it

    Background:
      Given an aboveThreshold tender that accepts bids
      And the second bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid

    Example: After it was accepted
      When the appeal body accepts the complaint
      And the appeal body satisfies the complaint
      Then it is accepted

    Example: At once
      When the appeal body satisfies the complaint
      Then it is refused under this rule

  @rule:complaint.review-has-date
  Rule: The appeal body says when it reviews a complaint that it takes up

    Background:
      Given an aboveThreshold tender that accepts bids
      And the second bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid

    Scenario Outline: The appeal body <does>
      When the appeal body <does>
      Then it is <answer>

      Examples:
        | does                                          | answer                  |
        | accepts the complaint                         | accepted                |
        | accepts the complaint without a day of review | refused under this rule |
