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
