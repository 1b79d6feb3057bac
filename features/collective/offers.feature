@collective
Feature: Offers for a share of a lot

  @rule:collective.item-of-lot
  Rule: An offer for a share of a lot names the item of that lot

    Scenario Outline: <method>: <offer>
      Given a <method> tender whose awardingByItemUnitValue is true that accepts bids
      When the first bidder submits <offer>
      Then it is <answer>

      Examples:
        | method         | offer                              | answer                  |
        | belowThreshold | an offer at a price for a unit     | accepted                |
        | belowThreshold | an offer of an item of another lot | refused under this rule |
        | aboveThreshold | an offer at a price for a unit     | accepted                |
        | aboveThreshold | an offer of an item of another lot | refused under this rule |

  @rule:collective.some-quantity
  Rule: An offer for a share of a lot is for some quantity

    Scenario Outline: <method>: <offer>
      Given a <method> tender whose awardingByItemUnitValue is true that accepts bids
      When the first bidder submits <offer>
      Then it is <answer>

      Examples:
        | method         | offer                          | answer                  |
        | belowThreshold | an offer at a price for a unit | accepted                |
        | belowThreshold | an offer of no pieces          | refused under this rule |
        | aboveThreshold | an offer at a price for a unit | accepted                |
        | aboveThreshold | an offer of no pieces          | refused under this rule |
        | aboveThreshold | an offer of a single piece     | accepted                |

  @rule:collective.quantity-within-lot
  Rule: Nobody offers more of a lot than is asked for

    Scenario Outline: <method>: <offer>
      Given a <method> tender whose awardingByItemUnitValue is true that accepts bids
      When the first bidder submits <offer>
      Then it is <answer>

      Examples:
        | method         | offer                  | answer                  |
        | belowThreshold | an offer of 100 pieces | accepted                |
        | belowThreshold | an offer of 101 pieces | refused under this rule |
        | aboveThreshold | an offer of 100 pieces | accepted                |
        | aboveThreshold | an offer of 101 pieces | refused under this rule |

  @rule:collective.price-as-lot
  Rule: A price for a unit is in the currency of the lot, with tax as the lot has it

    Scenario Outline: <method>: <offer>
      Given a <method> tender whose awardingByItemUnitValue is true that accepts bids
      When the first bidder submits <offer>
      Then it is <answer>

      Examples:
        | method         | offer                          | answer                  |
        | belowThreshold | an offer at a price for a unit | accepted                |
        | belowThreshold | an offer at a price in euros   | refused under this rule |
        | aboveThreshold | an offer at a price for a unit | accepted                |
        | aboveThreshold | an offer at a price in euros   | refused under this rule |

  Rule: An offer says nothing but item, quantity and price for a unit

    Scenario Outline: <method>: <offer>
      Given a <method> tender whose awardingByItemUnitValue is true that accepts bids
      When the first bidder submits <offer>
      Then it is refused for its <member>

      Examples:
        | method         | offer                                           | member    |
        | belowThreshold | an offer that says a price for the whole lot    | lotValues |
        | belowThreshold | an offer that says a price for the whole tender | value     |
        | belowThreshold | an offer without a price for a unit             | lotValues |
        | belowThreshold | an offer of nothing named                       | lotValues |
        | belowThreshold | an offer that names a unit of its own           | lotValues |
        | belowThreshold | an offer that describes the item                | lotValues |
        | aboveThreshold | an offer that says a price for the whole lot    | lotValues |
        | aboveThreshold | an offer that says a price for the whole tender | value     |
        | aboveThreshold | an offer without a price for a unit             | lotValues |
        | aboveThreshold | an offer of nothing named                       | lotValues |
        | aboveThreshold | an offer that names a unit of its own           | lotValues |
        | aboveThreshold | an offer that describes the item                | lotValues |

  @rule:collective.price-within-estimate
  Rule: A price for a unit is not above the one the buyer expects

    Scenario Outline: aboveThreshold: <offer>
      Given an aboveThreshold tender with an expected price for a unit whose awardingByItemUnitValue is true that accepts bids
      When the first bidder submits <offer>
      Then it is <answer>

      Examples:
        | offer                                                  | answer                  |
        | an offer at a price for a unit that was expected       | accepted                |
        | an offer at a price above the one expected             | refused under this rule |
        | an offer at a price a hundredth above the one expected | refused under this rule |

  Rule: Where bids are not restricted a price for a unit may be above it

    Example: aboveThreshold
      Given an aboveThreshold tender with an expected price for a unit whose awardingByItemUnitValue is true and hasValueRestriction is false that accepts bids
      When the first bidder submits an offer at a price above the one expected
      Then it is accepted
