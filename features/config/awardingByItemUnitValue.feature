@config
Feature: Whether suppliers share a quantity (awardingByItemUnitValue)

  @rule:config.flag-type
  Rule: A configuration flag has a value of its type

    Scenario Outline: <method>: awardingByItemUnitValue is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose awardingByItemUnitValue is <value>
      Then it is <answer>

      Examples:
        | method         | value | answer                  |
        | belowThreshold | false | accepted                |
        | belowThreshold | yes   | refused under this rule |
        | aboveThreshold | false | accepted                |
        | aboveThreshold | yes   | refused under this rule |

  Rule: Where winners share the quantity, bids offer a price for a unit

    Scenario Outline: <method>: awardingByItemUnitValue is <value>
      Given a <method> tender whose awardingByItemUnitValue is <value> that accepts bids
      When the first bidder submits an offer at a price for a unit
      Then it is accepted

      Examples:
        | method         | value |
        | belowThreshold | false |
        | belowThreshold | true  |
        | aboveThreshold | false |
        | aboveThreshold | true  |
