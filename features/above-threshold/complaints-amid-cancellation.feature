@aboveThreshold
Feature: Complaints while a cancellation is pending

  @rule:claim.not-while-tender-is-cancelled
  Rule: No claim or complaint is filed while the cancellation of the tender is pending

    Background:
      Given an aboveThreshold tender that accepts bids
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation

    Example: The cancellation is a draft
      When the second bidder drafts a complaint about the tender
      Then it is accepted

    Example: It is pending
      When the buyer publishes the cancellation
      And the second bidder drafts a complaint about the tender
      Then it is refused under this rule

  @rule:complaint.not-while-lot-is-cancelled
  Rule: No complaint about a lot is filed while the cancellation of the lot is pending

    Background:
      Given an aboveThreshold tender with two lots that accepts bids
      And the buyer drafts a cancellation of the first lot
      And the buyer adds a signed report on cancellation to the cancellation

    Example: The cancellation is a draft
      When the second bidder drafts a complaint about the first lot
      Then it is accepted

    Example: It is pending
      When the buyer publishes the cancellation
      And the second bidder drafts a complaint about the first lot
      Then it is refused under this rule
