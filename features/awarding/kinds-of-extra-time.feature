@awarding
Feature: Kinds of extra time

  @rule:award-milestone.once
  Rule: Extra time of one kind is given once

    Background:
      Given a belowThreshold tender in qualification

    Example: At first
      When the buyer gives the winner 24 hours to explain
      Then it is accepted

    Example: Once more
      When the buyer gives the winner 24 hours to explain
      And the buyer gives the winner 24 hours to explain
      Then it is refused under this rule

  @rule:award-milestone.of-method
  Rule: Extra time is given only of the kinds that the method knows

    Background:
      Given a belowThreshold tender in qualification

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                 | answer                  |
        | gives the winner 24 hours to explain | accepted                |
        | extends the time to decide           | refused under this rule |
