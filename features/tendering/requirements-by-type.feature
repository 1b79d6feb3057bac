@tendering
Feature: Requirements by the type of their data

  @rule:requirement.yes-no-has-one-expected-value
  Rule: A yes-or-no requirement has no list of expected values

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <criterion>
      When the buyer adds <criterion>
      Then it is <answer>

      Examples:
        | criterion                           | answer                  |
        | a yes-or-no requirement             | accepted                |
        | a yes-or-no requirement with a list | refused under this rule |

  @rule:requirement.only-text-has-list-or-schema
  Rule: Only a text requirement has expected values and a data schema

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <criterion>
      When the buyer adds <criterion>
      Then it is <answer>

      Examples:
        | criterion                                  | answer                  |
        | a yes-or-no requirement                    | accepted                |
        | a yes-or-no requirement with a data schema | refused under this rule |

  @rule:requirement.number-has-limit
  Rule: A numeric requirement has an expected or a least value

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <criterion>
      When the buyer adds <criterion>
      Then it is <answer>

      Examples:
        | criterion                            | answer                  |
        | a numeric requirement                | accepted                |
        | a numeric requirement without limits | refused under this rule |
