@collective
Feature: The auction of prices for a unit

  Rule: Who asked less in the auction keeps the price before it beside the new one

    Scenario Outline: <method>: the one who lowered his price
      Given a <method> tender whose awardingByItemUnitValue is true at auction with three bids
      When the auction module reports the auction in which the second bidder asked 450 UAH for a unit
      And the tender becomes active.qualification
      Then the second bid keeps its price before the auction
      And the first bid has no price before the auction

      Examples:
        | method         |
        | belowThreshold |
        | aboveThreshold |

  Rule: The lowest price for a unit wins

    Scenario Outline: <method>: after the auction
      Given a <method> tender whose awardingByItemUnitValue is true at auction with three bids
      When the auction module reports the auction in which the second bidder asked 450 UAH for a unit
      And the tender becomes active.qualification
      And the buyer awards the winner
      Then the award of the second bid is active

      Examples:
        | method         |
        | belowThreshold |
        | aboveThreshold |
