@aboveThreshold
Feature: Decisions on bids for lots that are cancelled

  @rule:qualification-document.lot-is-not-being-cancelled
  Rule: The buyer changes nothing in a qualification while its lot is being cancelled

    Background:
      Given an aboveThresholdEU tender with two lots with two bids
      And the tender becomes active.pre-qualification

    Example: Of another lot
      Given the buyer drafts a cancellation of the first lot
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation
      When the buyer adds a paper without type to the qualification
      Then it is accepted

    Example: Of the lot
      Given the buyer drafts a cancellation of the second lot
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation
      When the buyer adds a paper without type to the qualification
      Then it is refused under this rule

  @rule:qualification.in-active-lot
  Rule: Bids are qualified only while their lot is active

    Background:
      Given an aboveThresholdEU tender with two lots with two bids
      And the tender becomes active.pre-qualification

    Example: Of another lot
      Given the buyer drafts a cancellation of the first lot
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation
      When it is 1 minute after complaints about the cancellation end
      And the buyer gives the bidder 24 hours to explain
      Then it is accepted

    Example: Of the lot
      Given the buyer drafts a cancellation of the second lot
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation
      When it is 1 minute after complaints about the cancellation end
      And the buyer gives the bidder 24 hours to explain
      Then it is refused under this rule
