@contracting
Feature: Changes of the contract

  @rule:contract-change.made-while-active
  Rule: Changes are made to an active contract only

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the buyer files a change of the contract
      Then it is <answer>

      Examples:
        | stage                               | answer                  |
        | with a signed contract              | accepted                |
        | with a winner after the stand-still | refused under this rule |

  @rule:contract-change.one-at-a-time
  Rule: A contract has one pending change at a time

    Background:
      Given a belowThreshold tender with a signed contract
      And the buyer files a change of the contract

    Example: After the first one came into force
      When the buyer brings the change into force
      And the buyer files a change of the contract
      Then it is accepted

    Example: Before that
      When the buyer files a change of the contract
      Then it is refused under this rule

  @rule:contract-change.lawful-reason
  Rule: A contract changes for reasons that the law names

    Background:
      Given a belowThreshold tender with a signed contract

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                | answer                  |
        | files a change of the contract                      | accepted                |
        | files a change of the contract for no lawful reason | refused under this rule |
