@tendering
Feature: Lots that are added later

  @rule:lot.minimal-step-currency
  Rule: The minimal step of a lot is in the currency of the tender

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                      | answer                  |
        | adds another lot                          | accepted                |
        | adds a lot whose minimal step is in euros | refused under this rule |

  @rule:lot.minimal-step-tax
  Rule: The minimal step of a lot includes value added tax if and only if its value does

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                             | answer                  |
        | adds another lot                                 | accepted                |
        | adds a lot whose minimal step is taxed otherwise | refused under this rule |
