@methods
Feature: The life of a belowThreshold tender

  Scenario: From plan to signed contract
    Given a belowThreshold tender in draft from its plan
    When the buyer publishes the tender with all that is due
    Then the tender is active.enquiries
    When the tender becomes active.tendering
    And the first bidder hands in the whole bid
    And the second bidder hands in the whole bid
    And the third bidder hands in the whole bid
    And the tender becomes active.auction
    And the tender becomes active.qualification
    Then 1 auction was held
    When the buyer awards the winner
    Then the tender is active.awarded
    When the buyer signs all contracts
    Then the contract is active
    And the tender is complete

  Scenario: A single bidder wins without an auction
    Given a belowThreshold tender in qualification after a single bid
    Then 0 auctions were held
    When the buyer awards the winner
    And the buyer signs all contracts
    Then the tender is complete

  Scenario: A tender without auction
    Given a belowThreshold tender without auction in qualification
    Then 0 auctions were held
    When the buyer awards the winner
    Then the tender is active.awarded

  Scenario: Nobody bids
    Given a belowThreshold tender without a single bid
    Then the tender is unsuccessful

  Scenario: Two lots with two contracts
    Given a belowThreshold tender with two lots with a winner after the stand-still
    Then 2 auctions were held
    When the buyer signs all contracts
    Then the lot is complete
    And the second lot is complete
    And the tender is complete

  Scenario: A lot for which nobody bids
    Given a belowThreshold tender with two lots that accepts bids
    When the first bidder submits a bid for the first lot only
    And the first bidder signs the bid and hands it in
    And the tender becomes active.qualification
    Then the lot is active
    And the second lot is unsuccessful

  Scenario: Every bid is rejected
    Given a belowThreshold tender with a rejected bid
    When the buyer rejects the winner
    And the tender becomes unsuccessful
    Then 1 auction was held

  Scenario: The award is cancelled and the bid looked at again
    Given a belowThreshold tender with a winner
    When the buyer cancels the award
    Then the tender is active.qualification
    And the award is pending

  Scenario: Nothing is needed any more
    Given a belowThreshold tender that accepts bids
    When the buyer cancels the tender
    Then the tender is cancelled
