@bidding
Feature: What a bid offers of the features

  Rule: A bid names one of the values of every feature

    Background:
      Given a belowThreshold tender with a feature that accepts bids

    Example: A value that is offered
      When the first bidder submits a bid with the feature of the tender
      Then it is accepted

    Example: None
      When the first bidder submits a bid
      Then it is refused for its parameters

    Example: A value that nobody offers
      When the first bidder submits a bid with a value the feature does not have
      Then it is refused for its parameters
