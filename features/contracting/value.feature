@contracting
Feature: The price of the contract

  @rule:contract.value-within-award
  Rule: The contracts of an award cost no more than was awarded

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                | answer                  |
        | lowers the price of the contract    | accepted                |
        | raises the price of the contract    | refused under this rule |
        | prices the contract at 48000 UAH    | accepted                |
        | prices the contract at 48000.01 UAH | refused under this rule |

  @rule:contract.currency-stays
  Rule: The currency of a contract does not change

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                             | answer                  |
        | lowers the price of the contract | accepted                |
        | prices the contract in euros     | refused under this rule |

  @rule:contract.value-net-given
  Rule: An amount of a contract comes with its amount without tax

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                      | answer                  |
        | lowers the price of the contract                          | accepted                |
        | prices the contract without saying the amount without tax | refused under this rule |
