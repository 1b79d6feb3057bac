@contracting
Feature: Contracts of several buyers

  @rule:contract.last-one-not-cancelled
  Rule: The last contract of an award is not cancelled; the award is

    Background:
      Given a belowThreshold tender with two buyers with a winner after the stand-still

    Example: One of two
      When the buyer cancels the contract
      Then it is accepted

    Example: Both
      When the buyer cancels the contract
      And the buyer cancels the first contract
      Then it is refused under this rule

  @rule:award.cancelled-before-its-contract-is-active
  Rule: An award is cancelled only until its contract is in force

    Background:
      Given a belowThreshold tender with two buyers with a winner after the stand-still
      And the buyer lowers the price of the contract

    Example: Before
      When the buyer cancels the award
      Then it is accepted

    Example: After one of the buyers signed
      When the buyer signs the contract
      And the buyer cancels the award
      Then it is refused under this rule
