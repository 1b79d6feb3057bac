@tendering
Feature: The minimal step of a lot

  @rule:lot.minimal-step-given
  Rule: Every lot that is auctioned has a minimal step

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                 | answer                  |
        | a tender                               | accepted                |
        | a tender whose lot has no minimal step | refused under this rule |

  @rule:lot.minimal-step-only-with-auction
  Rule: A lot has a minimal step only when it is auctioned

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                           | answer                  |
        | a tender without auction                         | accepted                |
        | a tender without auction but with a minimal step | refused under this rule |

  @rule:lot.minimal-step-below-value
  Rule: The minimal step of a lot is not greater than its value

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                                              | answer                  |
        | a tender whose minimal step is 3 % of the value                     | accepted                |
        | a tender whose minimal step is greater than the value               | refused under this rule |
        | a tender of a lot worth 1000 UAH with a minimal step of 1000.01 UAH | refused under this rule |

    Example: A minimal step that is the whole value is only too great a part of it
      When the buyer announces a tender of a lot worth 1000 UAH with a minimal step of 1000 UAH
      Then it is refused under rule tender.minimal-step-limits

    Scenario Outline: The buyer <does>
      Given a belowThreshold tender in draft
      When the buyer <does>
      Then it is refused under rule <rule>

      Examples: Lots that are added
        | does                                                         | rule                         |
        | adds a lot worth 1000 UAH with a minimal step of 1000 UAH    | tender.minimal-step-limits   |
        | adds a lot worth 1000 UAH with a minimal step of 1000.01 UAH | lot.minimal-step-below-value |

  @rule:lot.minimal-step-below-value
  Rule: The minimal step of a lot is not greater than its value

    Background:
      Given a buyer who uses complexAsset.arma

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                                                  | answer                  |
        | a tender of a lot worth 50 percent with a minimal step of 50 percent    | accepted                |
        | a tender of a lot worth 50 percent with a minimal step of 50.01 percent | refused under this rule |
