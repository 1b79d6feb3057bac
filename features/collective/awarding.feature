@collective
Feature: Awards until the quantity is reached

  Rule: Bids are decided on one after another until nothing of the lot is left

    Scenario Outline: <method>: the best price first
      Given a <method> tender whose awardingByItemUnitValue is true in qualification after three bids
      Then 1 award is pending
      And the last award is for 40 pieces

      Examples:
        | method         |
        | belowThreshold |
        | aboveThreshold |

    Scenario Outline: <method>: a winner is not enough
      Given a <method> tender whose awardingByItemUnitValue is true in qualification after three bids
      When the buyer awards the winner
      Then 1 award is active
      And 1 award is pending

      Examples:
        | method         |
        | belowThreshold |
        | aboveThreshold |

    Scenario Outline: <method>: the last one supplies the remainder
      Given a <method> tender whose awardingByItemUnitValue is true in qualification after three bids
      When the buyer awards the winner
      And the buyer awards the winner
      Then the last award is for 20 pieces

      Examples:
        | method         |
        | belowThreshold |
        | aboveThreshold |

    Scenario Outline: <method>: all is covered
      Given a <method> tender whose awardingByItemUnitValue is true in qualification after three bids
      When the buyer awards the winner
      And the buyer awards the winner
      And the buyer awards the winner
      Then 3 awards are active
      And the tender is active.awarded

      Examples:
        | method         |
        | belowThreshold |
        | aboveThreshold |

    Scenario Outline: <method>: a rejected bid gives way to the next
      Given a <method> tender whose awardingByItemUnitValue is true in qualification after three bids
      When the buyer rejects the winner
      And the buyer awards the winner
      Then 1 award is unsuccessful
      And 1 award is active
      And 1 award is pending

      Examples:
        | method         |
        | belowThreshold |
        | aboveThreshold |

    Scenario Outline: <method>: bids run out
      Given a <method> tender whose awardingByItemUnitValue is true in qualification after three bids
      When the buyer rejects the winner
      And the buyer rejects the winner
      And the buyer awards the winner
      Then 1 award is active
      And the tender is active.awarded

      Examples:
        | method         |
        | belowThreshold |
        | aboveThreshold |

  Rule: All decisions on a lot are complained about in one period

    Scenario Outline: <method>: while somebody is left to decide on
      Given a <method> tender whose awardingByItemUnitValue is true in qualification after three bids
      When the buyer awards the winner
      Then the tender does not say when the stand-still ends

      Examples:
        | method         |
        | belowThreshold |
        | aboveThreshold |

    Scenario Outline: <method>: when all is decided
      Given a <method> tender whose awardingByItemUnitValue is true in qualification after three bids
      When the buyer awards the winner
      And the buyer awards the winner
      And the buyer awards the winner
      Then the tender says when the stand-still ends
      And all awards have one stand-still

      Examples:
        | method         |
        | belowThreshold |
        | aboveThreshold |

  Rule: When one decision changes all are taken anew

    Scenario Outline: <method>: a winner is cancelled
      Given a <method> tender whose awardingByItemUnitValue is true in qualification after three bids
      When the buyer awards the winner
      And the buyer awards the winner
      And the buyer awards the winner
      And the buyer cancels the award
      Then 3 awards are cancelled
      And 1 award is pending
      And the tender is active.qualification

      Examples:
        | method         |
        | belowThreshold |
        | aboveThreshold |
