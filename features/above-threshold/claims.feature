@aboveThreshold
Feature: Claims about the rejection of a bid

  @rule:claim.on-own-rejection
  Rule: A claim about a rejection is filed by the one who was rejected

    Background:
      Given an aboveThreshold tender with a rejected bid

    Scenario Outline: <who> claims
      When <who> files a claim about the rejection in the name of his bid
      Then it is <answer>

      Examples:
        | who               | answer                  |
        | the first bidder  | accepted                |
        | the second bidder | refused under this rule |
