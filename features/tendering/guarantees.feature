@tendering
Feature: Guarantees of bids

  @rule:tender.lot-guarantee-given
  Rule: A lot with the bid guarantee criterion names the amount of the guarantee

    Background:
      Given a belowThreshold tender in draft
      And the buyer adds a criterion on the guarantee of bids for the lot

    Example: With an amount
      When the buyer asks for a guarantee of the lot
      And the buyer publishes the tender with all that is due
      Then it is accepted

    Example: Without
      When the buyer publishes the tender with all that is due
      Then it is refused under this rule

    Scenario Outline: The buyer <did> before
      Given the buyer <did>
      When the buyer publishes the tender with all that is due
      Then it is <answer>

      Examples:
        | did                                         | answer                  |
        | asks for a guarantee of the lot of 0.01 UAH | accepted                |
        | asks for a guarantee of the lot of 0 UAH    | refused under this rule |

  @rule:tender.nothing-required-of-empty-items
  Rule: The quantity of an item is not set to nought while something is required of it

    Background:
      Given a belowThreshold tender with books of two kinds in draft

    Scenario Outline: With <criterion>
      Given the buyer adds <criterion>
      When the buyer sets the quantity to nought
      Then it is <answer>

      Examples:
        | criterion              | answer                  |
        | a criterion            | accepted                |
        | a criterion on an item | refused under this rule |
