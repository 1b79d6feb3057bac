@contracting
Feature: Carrying out and ending the contract

  @rule:contract.ended-with-amount-paid
  Rule: A contract ends with the amount that was paid

    Background:
      Given a belowThreshold tender with a signed contract

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                 | answer                  |
        | terminates the contract                              | accepted                |
        | terminates the contract without saying what was paid | refused under this rule |

  @rule:contract.amount-paid-in-currency-of-value
  Rule: What was paid is in the currency of the contract

    Background:
      Given a belowThreshold tender with a signed contract

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                  | answer                  |
        | terminates the contract               | accepted                |
        | terminates the contract paid in euros | refused under this rule |

  @rule:contract.amount-paid-within-value
  Rule: No more is paid than the contract costs without tax

    Background:
      Given a belowThreshold tender with a signed contract

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                     | answer                  |
        | terminates the contract                                  | accepted                |
        | terminates the contract paid above its price             | refused under this rule |
        | terminates the contract paid a hundredth above its price | refused under this rule |
