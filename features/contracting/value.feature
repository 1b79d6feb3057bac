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
        | does                             | answer                  |
        | lowers the price of the contract | accepted                |
        | raises the price of the contract | refused under this rule |

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

  @rule:contract.value-tax-in-range
  Rule: An amount with tax is not below the one without it and exceeds it by no more than 20 percent

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                         | answer                  |
        | prices the contract with a tax of 20 percent | accepted                |
        | prices the contract with a tax of 30 percent | refused under this rule |

  @rule:contract.value-without-tax-equals-net
  Rule: Without tax the amount is the amount without tax

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                    | answer                  |
        | prices the contract without tax                         | accepted                |
        | prices the contract without tax but with another amount | refused under this rule |

  @rule:contract.items-kept-until-signed
  Rule: Until a contract is signed its items are neither added nor removed

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                | answer                  |
        | halves the quantity | accepted                |
        | adds an item        | refused under this rule |

  @rule:contract.items-change-in-quantity-and-price
  Rule: Until a contract is signed only quantities and unit prices of its items change

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                        | answer                  |
        | halves the quantity         | accepted                |
        | describes an item otherwise | refused under this rule |
