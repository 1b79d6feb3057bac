@tendering
Feature: What a tender is about

  @rule:tender.procurement-method-fits
  Rule: A tender is open, selective or limited as its method is

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender             | answer                  |
        | an open tender     | accepted                |
        | a selective tender | refused under this rule |

  @rule:tender.items-of-one-class
  Rule: All items of a tender belong to one class of the procurement vocabulary (medicines: to one group)

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                         | answer                  |
        | a tender of two kinds of books | accepted                |
        | a tender of books and a car    | refused under this rule |

  @rule:tender.items-have-quantity
  Rule: At least one item of a tender, or of each lot, has a quantity

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                  | answer                  |
        | a tender                | accepted                |
        | a tender of no quantity | refused under this rule |
