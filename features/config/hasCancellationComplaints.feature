@config
Feature: Complaints about the cancellation (hasCancellationComplaints)

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                          | answer                  |
        | a tender                                        | accepted                |
        | a tender with complaints about its cancellation | refused under this rule |

  Rule: A cancellation is in force at once

    Example: Cancelled
      Given a belowThreshold tender that accepts bids
      When the buyer cancels the tender
      Then the tender is cancelled
