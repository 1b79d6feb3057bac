@tendering
Feature: Requirements in numbers

  @rule:requirement.limits-ordered
  Rule: The greatest value is not below the least one

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <criterion>
      When the buyer adds <criterion>
      Then it is <answer>

      Examples:
        | criterion                                 | answer                  |
        | a numeric requirement                     | accepted                |
        | a numeric requirement with limits crossed | refused under this rule |
        | a numeric requirement from 100 to 100     | accepted                |
        | a numeric requirement from 100 to 99      | refused under this rule |

  @rule:requirement.number-has-unit
  Rule: Outside technical features a numeric requirement has a unit

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <criterion>
      When the buyer adds <criterion>
      Then it is <answer>

      Examples:
        | criterion                            | answer                  |
        | a numeric requirement                | accepted                |
        | a numeric requirement without a unit | refused under this rule |
