@cancellation
Feature: Reasons of a cancellation

  @rule:cancellation.reason-filled-when-active
  Rule: A cancellation that leaves draft says why

    Background:
      Given a belowThreshold tender that accepts enquiries

    Scenario Outline: The buyer <drafted> before
      Given the buyer <drafted>
      And the buyer adds a signed report on cancellation to the cancellation
      When the buyer puts the cancellation in force
      Then it is <answer>

      Examples:
        | drafted                                | answer                  |
        | drafts a cancellation                  | accepted                |
        | drafts a cancellation without a reason | refused under this rule |

  @rule:cancellation.reason-filled-when-pending
  Rule: A cancellation that leaves draft says why

    Background:
      Given a belowThreshold tender that accepts enquiries

    Scenario Outline: The buyer <drafted> before
      Given the buyer <drafted>
      And the buyer adds a signed report on cancellation to the cancellation
      When the buyer publishes the cancellation
      Then it is <answer>

      Examples:
        | drafted                                | answer                  |
        | drafts a cancellation                  | accepted                |
        | drafts a cancellation without a reason | refused under this rule |
