@contracting
Feature: What the items of the contract keep

  @rule:contract.items-lose-nothing-until-signed
  Rule: Until a contract is signed nothing is taken out of its items

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                             | answer                  |
        | halves the quantity              | accepted                |
        | leaves the place of delivery out | refused under this rule |

  @rule:contract.items-currency-stays
  Rule: Until a contract is signed unit prices stay in their currency

    Background:
      Given a belowThreshold tender with an inspector with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                       | answer                  |
        | prices the contract and its items anew     | accepted                |
        | prices the contract and its items in euros | refused under this rule |

  @rule:contract.nothing-costs-nothing
  Rule: An item of which nothing is delivered has the price zero

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <did> before
      Given the buyer <did>
      When the buyer signs the contract
      Then it is <answer>

      Examples:
        | did                                          | answer                  |
        | prices an item within the contract           | accepted                |
        | prices an item of which nothing is delivered | refused under this rule |

  @rule:contract.nothing-costs-nothing
  Rule: An item of which nothing is delivered has the price zero

    Background:
      Given a belowThreshold tender with books of two kinds with a winner after the stand-still

    Scenario Outline: The buyer <did> before
      Given the buyer <did>
      When the buyer signs the contract
      Then it is <answer>

      Examples:
        | did                                       | answer                  |
        | prices nothing of the second item at 0    | accepted                |
        | prices nothing of the second item at 0.01 | refused under this rule |

  @rule:contract.no-new-kinds-of-items
  Rule: Nothing of another kind is added to a signed contract

    Background:
      Given a belowThreshold tender with a signed contract

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                         | answer                  |
        | adds an item                 | accepted                |
        | adds an item of another kind | refused under this rule |

  @rule:contract.no-lost-kinds-of-items
  Rule: No kind of items disappears from a signed contract

    Background:
      Given a belowThreshold tender with books of two kinds with a signed contract

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                      | answer                  |
        | halves the quantity       | accepted                |
        | takes the second item out | refused under this rule |
