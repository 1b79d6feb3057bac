@aboveThreshold
Feature: A cancellation that may be complained about

  @rule:cancellation.one-pending-at-a-time
  Rule: A tender or lot has one pending cancellation at a time

    Background:
      Given an aboveThreshold tender that accepts bids
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation

    Example: While the first one is a draft
      When the buyer drafts a cancellation
      Then it is accepted

    Example: While the first one is pending
      When the buyer publishes the cancellation
      And the buyer drafts a cancellation
      Then it is refused under this rule

  @rule:cancellation.step-allowed
  Rule: A draft cancellation is published, put in force or withdrawn; a pending one gives way to a satisfied complaint

    Background:
      Given an aboveThreshold tender that accepts bids
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation

    Example: While it is a draft
      When the buyer withdraws the cancellation
      Then it is accepted

    Example: While it is pending
      When the buyer publishes the cancellation
      And the buyer withdraws the cancellation
      Then it is refused under this rule

  @rule:cancellation.pending-freezes-the-rest
  Rule: Nothing is done in a tender or lot while its cancellation is pending

    Background:
      Given an aboveThreshold tender in qualification
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation

    Example: While it is a draft
      When the buyer describes the award
      Then it is accepted

    Example: While it is pending
      When the buyer publishes the cancellation
      And the buyer describes the award
      Then it is refused under this rule
