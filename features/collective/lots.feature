@collective
Feature: Lots whose quantity winners share

  @rule:collective.one-item-per-lot
  Rule: Where suppliers share the quantity of a lot, every lot has exactly one item

    Scenario Outline: <method>: <tender>
      Given a buyer who uses <method> whose awardingByItemUnitValue is true
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | method         | tender                         | answer                  |
        | belowThreshold | a tender                       | accepted                |
        | belowThreshold | a tender of two kinds of books | refused under this rule |
        | aboveThreshold | a tender                       | accepted                |
        | aboveThreshold | a tender of two kinds of books | refused under this rule |

  Rule: Elsewhere a lot may have several items

    Scenario Outline: <method>
      Given a buyer who uses <method>
      When the buyer announces a tender of two kinds of books
      Then it is accepted

      Examples:
        | method         |
        | belowThreshold |
        | aboveThreshold |
