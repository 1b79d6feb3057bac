@contracting
Feature: A contract in force

  @rule:contract.period-in-order
  Rule: A contract begins before it ends

    Background:
      Given a belowThreshold tender with a signed contract

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                            | answer                  |
        | extends the contract by a year                  | accepted                |
        | ends the contract before its beginning          | refused under this rule |
        | lets the contract end as it begins              | accepted                |
        | lets the contract end a second before it begins | refused under this rule |

  @rule:contract.status-graph
  Rule: A contract is signed, then ended; one of several that are not signed yet may be cancelled

    Background:
      Given a belowThreshold tender with a signed contract

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                             | answer                  |
        | terminates the contract          | accepted                |
        | makes the contract pending again | refused under this rule |
