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
        | tender                                                | answer                  |
        | a tender whose minimal step is 3 % of the value       | accepted                |
        | a tender whose minimal step is greater than the value | refused under this rule |
