@tendering
Feature: Lots of an announced tender

  @rule:lot.removed-without-milestones
  Rule: A lot is removed only when no milestones belong to it

    Background:
      Given a belowThreshold tender with two lots in draft

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                  | answer                  |
        | removes the lot with all that belongs to it           | accepted                |
        | removes the lot                                       | refused under this rule |
        | removes the lot with its items but not its milestones | refused under this rule |

  @rule:tender.items-have-lots
  Rule: Every item of an announced tender belongs to a lot

    Background:
      Given a belowThreshold tender that accepts enquiries

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                          | answer                  |
        | changes the title             | accepted                |
        | takes items out of their lots | refused under this rule |

  @rule:tender.lot-guarantee-asked
  Rule: A lot with a guarantee has the bid guarantee criterion

    Background:
      Given a belowThreshold tender in draft
      And the buyer adds a draft contract to the tender
      And the buyer adds a signed notice to the tender

    Example: Without a guarantee
      When the buyer publishes the tender
      Then it is accepted

    Example: With a guarantee but no criterion
      When the buyer asks for a guarantee of the lot
      And the buyer publishes the tender
      Then it is refused under this rule

    Scenario Outline: The buyer <did> before
      Given the buyer <did>
      When the buyer publishes the tender
      Then it is <answer>

      Examples:
        | did                                         | answer                  |
        | asks for a guarantee of the lot of 0 UAH    | accepted                |
        | asks for a guarantee of the lot of 0.01 UAH | refused under this rule |
