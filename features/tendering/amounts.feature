@tendering
Feature: The amounts of a lot

  @rule:tender.minimal-step-limits
  Rule: The minimal step is between 0.5 % and 3 % of the value

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                                                  | answer                  |
        | a tender whose minimal step is 0.5 % of the value                       | accepted                |
        | a tender whose minimal step is 3 % of the value                         | accepted                |
        | a tender whose minimal step is 0.4 % of the value                       | refused under this rule |
        | a tender whose minimal step is a tenth of the value                     | refused under this rule |
        | a tender of a lot worth 50000 UAH with a minimal step of 249.99 UAH     | refused under this rule |
        | a tender of a lot worth 50000 UAH with a minimal step of 250 UAH        | accepted                |
        | a tender of a lot worth 49999.99 UAH with a minimal step of 249.99 UAH  | accepted                |
        | a tender of a lot worth 50000 UAH with a minimal step of 1500 UAH       | accepted                |
        | a tender of a lot worth 50000 UAH with a minimal step of 1500.01 UAH    | refused under this rule |
        | a tender of a lot worth 50000.01 UAH with a minimal step of 1500.01 UAH | accepted                |

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples: Tenders without lots
        | tender                                                                      | answer                  |
        | a tender without lots worth 50000 UAH with a minimal step of 249.99 UAH     | refused under this rule |
        | a tender without lots worth 50000 UAH with a minimal step of 250 UAH        | accepted                |
        | a tender without lots worth 49999.99 UAH with a minimal step of 249.99 UAH  | accepted                |
        | a tender without lots worth 50000 UAH with a minimal step of 1500 UAH       | accepted                |
        | a tender without lots worth 50000 UAH with a minimal step of 1500.01 UAH    | refused under this rule |
        | a tender without lots worth 50000.01 UAH with a minimal step of 1500.01 UAH | accepted                |

    Scenario Outline: The buyer <does>
      Given a belowThreshold tender in draft
      When the buyer <does>
      Then it is <answer>

      Examples: Lots that are added
        | does                                                             | answer                  |
        | adds a lot worth 50000 UAH with a minimal step of 249.99 UAH     | refused under this rule |
        | adds a lot worth 50000 UAH with a minimal step of 250 UAH        | accepted                |
        | adds a lot worth 50000 UAH with a minimal step of 1500 UAH       | accepted                |
        | adds a lot worth 50000 UAH with a minimal step of 1500.01 UAH    | refused under this rule |
        | adds a lot worth 49999.99 UAH with a minimal step of 249.99 UAH  | accepted                |
        | adds a lot worth 50000.01 UAH with a minimal step of 1500.01 UAH | accepted                |

  @rule:lot.value-amount-given
  Rule: Every lot of a tender with an expected value names its amount

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                           | answer                  |
        | a tender                         | accepted                |
        | a tender whose lot has no amount | refused under this rule |
