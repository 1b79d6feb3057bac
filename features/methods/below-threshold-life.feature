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

  Scenario: Two lots with two contracts
    Given a belowThreshold tender with two lots with a winner after the stand-still
    Then 2 auctions were held
    When the buyer signs all contracts
    Then the lot is complete
    And the second lot is complete
    And the tender is complete

  Scenario: An auction module of one's own
    Given a belowThreshold tender at auction
    When the auction module gives every bid its address of the auction
    And the auction module reports the auction
    Then the tender is active.qualification
