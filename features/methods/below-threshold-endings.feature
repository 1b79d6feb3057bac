@methods
Feature: How a belowThreshold tender ends without a contract

  Scenario: Nobody bids
    Given a belowThreshold tender without a single bid
    Then the tender is unsuccessful

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

  Scenario: The only bid is withdrawn
    Given a belowThreshold tender with a bid
    When the first bidder withdraws the bid
    And the tender becomes unsuccessful
    Then 0 auctions were held
