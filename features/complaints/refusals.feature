@complaints
Feature: Claims about bids that were not admitted

  @rule:claim.on-own-refusal
  Rule: A claim about a refusal of admission is filed by the one who was refused

    Scenario Outline: <who> claims
      Given an aboveThresholdEU tender with three bids
      And the tender becomes active.pre-qualification
      And the buyer refuses the last bid
      And the buyer admits all bids
      And the buyer adds a signed evaluation report to the tender
      And the buyer ends pre-qualification
      When <who> files a claim about the refusal in the name of his bid
      Then it is <answer>

      Examples:
        | who               | answer                  |
        | the third bidder  | accepted                |
        | the second bidder | refused under this rule |
