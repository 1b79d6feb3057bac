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
        | tender                                              | answer                  |
        | a tender whose minimal step is 0.5 % of the value   | accepted                |
        | a tender whose minimal step is 3 % of the value     | accepted                |
        | a tender whose minimal step is 0.4 % of the value   | refused under this rule |
        | a tender whose minimal step is a tenth of the value | refused under this rule |

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
