@methods
Feature: While a lot is being cancelled

  @rule:award.kept-while-lot-is-cancelled
  Rule: The buyer does not change an award while the cancellation of its lot is pending

    Scenario Outline: <method>: the <lot> lot
      Given a <method> tender with two lots in qualification
      And the buyer drafts a cancellation of the <lot> lot
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation
      When the buyer describes the award
      Then it is <answer>

      Examples:
        | method         | lot    | answer                  |
        | aboveThreshold | first  | accepted                |
        | aboveThreshold | second | refused under this rule |

  @rule:tender.status-kept-while-lot-is-cancelled
  Rule: The status of a tender does not change while the cancellation of one of its lots is pending

    Background:
      Given an aboveThresholdEU tender with two lots in pre-qualification
      And the buyer admits all bids
      And the buyer adds a signed evaluation report to the tender
      And the buyer drafts a cancellation of the second lot
      And the buyer adds a signed report on cancellation to the cancellation

    Example: While the cancellation is a draft
      When the buyer ends pre-qualification
      Then it is accepted

    Example: While it is pending
      When the buyer publishes the cancellation
      And the buyer ends pre-qualification
      Then it is refused under this rule
