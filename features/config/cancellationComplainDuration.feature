@config
Feature: How long one complains about the cancellation (cancellationComplainDuration)

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                                    | answer                  |
        | a tender                                                  | accepted                |
        | a tender with ten days to complain about its cancellation | refused under this rule |

  Rule: A cancellation is in force at once

    Example: Cancelled
      Given a belowThreshold tender that accepts enquiries
      When the buyer cancels the tender
      Then the tender is cancelled
