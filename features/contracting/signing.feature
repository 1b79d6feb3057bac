@contracting
Feature: Signing the contract

  @rule:contract.signed-with-number
  Rule: A contract is signed with its number

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                  | answer                  |
        | signs the contract                    | accepted                |
        | signs the contract without its number | refused under this rule |

  @rule:contract.signed-with-period
  Rule: A contract is signed with the dates of its beginning and end

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                 | answer                  |
        | signs the contract                   | accepted                |
        | signs the contract without its dates | refused under this rule |
