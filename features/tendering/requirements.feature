@tendering
Feature: Requirements of criteria

  @rule:requirement.text-has-expected-values
  Rule: A text requirement names the expected values

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <criterion>
      When the buyer adds <criterion>
      Then it is <answer>

      Examples:
        | criterion                         | answer                  |
        | a text requirement with values    | accepted                |
        | a text requirement without values | refused under this rule |

  @rule:requirement.expected-values-unique
  Rule: Expected values do not repeat

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <criterion>
      When the buyer adds <criterion>
      Then it is <answer>

      Examples:
        | criterion                                  | answer                  |
        | a text requirement with values             | accepted                |
        | a text requirement with values that repeat | refused under this rule |

  @rule:requirement.text-has-least-number
  Rule: A text requirement says how many values are expected at least

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <criterion>
      When the buyer adds <criterion>
      Then it is <answer>

      Examples:
        | criterion                                 | answer                  |
        | a text requirement with values            | accepted                |
        | a text requirement without a least number | refused under this rule |
