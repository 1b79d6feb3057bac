@collective
Feature: Contracts of those who share a lot

  Rule: Contracts are published when the common period is over and no objection is unanswered

    Scenario Outline: <method>: while the period lasts
      Given a <method> tender whose awardingByItemUnitValue is true in qualification after three bids
      When the buyer awards the winner
      And the buyer awards the winner
      And the buyer awards the winner
      And it is 1 minute before the stand-still ends
      Then 0 contracts are pending

      Examples:
        | method         |
        | belowThreshold |
        | aboveThreshold |

    Scenario Outline: <method>: after it
      Given a <method> tender whose awardingByItemUnitValue is true in qualification after three bids
      When the buyer awards the winner
      And the buyer awards the winner
      And the buyer awards the winner
      And it is 1 minute after the stand-still ends
      Then 3 contracts are pending

      Examples:
        | method         |
        | belowThreshold |
        | aboveThreshold |

    Example: belowThreshold: a claim is not answered
      Given a belowThreshold tender whose awardingByItemUnitValue is true in qualification after three bids
      And the buyer awards the winner
      And the buyer awards the winner
      And the buyer awards the winner
      And the second bidder files a claim about the award
      When it is 1 minute after the stand-still ends
      Then 0 contracts are pending

    Example: belowThreshold: the claim is answered
      Given a belowThreshold tender whose awardingByItemUnitValue is true in qualification after three bids
      And the buyer awards the winner
      And the buyer awards the winner
      And the buyer awards the winner
      And the second bidder files a claim about the award
      And it is 1 minute after the stand-still ends
      When the buyer answers the claim
      And 1 minute passes
      Then 3 contracts are pending

    Example: aboveThreshold: a complaint is not decided
      Given an aboveThreshold tender whose awardingByItemUnitValue is true in qualification after three bids
      And the buyer awards the winner
      And the buyer awards the winner
      And the buyer awards the winner
      And the second bidder drafts a complaint about the award
      And a bot of registers confirms that the complaint is paid
      When it is 1 minute after the stand-still ends
      Then 0 contracts are pending

    Example: aboveThreshold: the complaint is declined
      Given an aboveThreshold tender whose awardingByItemUnitValue is true in qualification after three bids
      And the buyer awards the winner
      And the buyer awards the winner
      And the buyer awards the winner
      And the second bidder drafts a complaint about the award
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And it is 1 minute after the stand-still ends
      When the appeal body declines the complaint
      And 1 minute passes
      Then 3 contracts are pending

  Rule: The tender is complete after the last contract

    Scenario Outline: <method>: one contract is signed
      Given a <method> tender whose awardingByItemUnitValue is true in qualification after three bids
      And the buyer awards the winner
      And the buyer awards the winner
      And the buyer awards the winner
      And it is 1 minute after the stand-still ends
      When the buyer signs the contract
      Then 1 contract is active
      And the tender is active.awarded

      Examples:
        | method         |
        | belowThreshold |
        | aboveThreshold |

    Scenario Outline: <method>: all are signed
      Given a <method> tender whose awardingByItemUnitValue is true in qualification after three bids
      And the buyer awards the winner
      And the buyer awards the winner
      And the buyer awards the winner
      And it is 1 minute after the stand-still ends
      When the buyer signs all contracts
      Then 3 contracts are active
      And the tender is complete

      Examples:
        | method         |
        | belowThreshold |
        | aboveThreshold |
