@tendering
Feature: Requirements in words

  @rule:requirement.text-expects-one-value
  Rule: Outside technical features a text requirement expects one value

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <criterion>
      When the buyer adds <criterion>
      Then it is <answer>

      Examples:
        | criterion                         | answer                  |
        | a text requirement with values    | accepted                |
        | a text requirement for two values | refused under this rule |

  @rule:requirement.no-unit
  Rule: Only a numeric requirement has a unit

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <criterion>
      When the buyer adds <criterion>
      Then it is <answer>

      Examples:
        | criterion                      | answer                  |
        | a text requirement with values | accepted                |
        | a text requirement with a unit | refused under this rule |

  @rule:requirement.values-of-data-schema
  Rule: Expected values with a data schema are codes of that standard

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <criterion>
      When the buyer adds <criterion>
      Then it is <answer>

      Examples:
        | criterion                                  | answer                  |
        | a requirement for a language               | accepted                |
        | a requirement for a language nobody speaks | refused under this rule |
