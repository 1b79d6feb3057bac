@bidding
Feature: The value of a bid

  Rule: A bid is in the currency of the tender

    Background:
      Given a belowThreshold tender that accepts bids

    Example: In the same currency
      When the first bidder submits a bid
      Then it is accepted

    Example: In another
      When the first bidder submits a bid in euros
      Then it is refused for its lotValues

  Rule: A bid is not above the expected value, where the configuration restricts it

    Example: With the restriction
      Given a belowThreshold tender that accepts bids
      When the first bidder submits a bid above the expected value
      Then it is refused for its lotValues

    Example: Without it
      Given a belowThreshold tender without value restriction that accepts bids
      When the first bidder submits a bid above the expected value
      Then it is accepted
