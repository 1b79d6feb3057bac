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
        | does                                         | answer                  |
        | terminates the contract                      | accepted                |
        | terminates the contract paid above its price | refused under this rule |

  @rule:contract.amount-paid-net-given
  Rule: An amount of a contract comes with its amount without tax

    Background:
      Given a belowThreshold tender with a signed contract

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                        | answer                  |
        | terminates the contract                                     | accepted                |
        | terminates the contract paid without the amount without tax | refused under this rule |

  @rule:contract.amount-paid-tax-in-range
  Rule: An amount with tax is not below the one without it and exceeds it by no more than 20 percent

    Background:
      Given a belowThreshold tender with a signed contract

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                  | answer                  |
        | terminates the contract                               | accepted                |
        | terminates the contract paid with a tax of 30 percent | refused under this rule |

  @rule:contract.period-in-order
  Rule: A contract begins before it ends

    Background:
      Given a belowThreshold tender with a signed contract

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                   | answer                  |
        | extends the contract by a year         | accepted                |
        | ends the contract before its beginning | refused under this rule |

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
