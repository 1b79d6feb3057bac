@config
Feature: Whether the tender has an expected value (hasValueEstimation)

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                             | answer                  |
        | a tender                           | accepted                |
        | a tender without an expected value | refused under this rule |

  Rule: The tender names its expected value

    Example: No amount
      Given a buyer who uses belowThreshold
      When the buyer announces a tender whose value has no amount
      Then it is refused under rule tender.value-amount-given
