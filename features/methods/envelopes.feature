@methods
Feature: When bids are opened

  @rule:bid.seen-after-opening
  Rule: Until bids are opened, a bid is seen by its owner only

    Scenario Outline: <method>: a tender <stage>
      Given a <method> tender <stage>
      When another broker sees the first bid
      Then it is <answer>

      Examples:
        | method                   | stage                | answer                  |
        | competitiveOrdering      | with two bids        | refused under this rule |
        | competitiveOrdering      | in qualification     | accepted                |
        | aboveThreshold           | with two bids        | refused under this rule |
        | aboveThreshold           | in qualification     | accepted                |
        | aboveThresholdUA         | with two bids        | refused under this rule |
        | aboveThresholdUA         | in qualification     | accepted                |
        | aboveThresholdEU         | with two bids        | refused under this rule |
        | aboveThresholdEU         | in pre-qualification | accepted                |
        | aboveThresholdUA.defense | with two bids        | refused under this rule |
        | aboveThresholdUA.defense | in qualification     | accepted                |
        | esco                     | with two bids        | refused under this rule |
        | esco                     | in pre-qualification | accepted                |
        | requestForProposal       | with two bids        | refused under this rule |
        | requestForProposal       | in qualification     | accepted                |
        | simple.defense           | with two bids        | refused under this rule |
        | simple.defense           | in qualification     | accepted                |
        | complexAsset.arma        | with two bids        | refused under this rule |
        | complexAsset.arma        | in pre-qualification | accepted                |

  Rule: Of two envelopes the one with the price stays closed until the auction is over

    Scenario Outline: <method>: a tender <stage>
      Given a <method> tender <stage>
      When another broker sees the first bid
      Then the price of the bid is <seen>

      Examples:
        | method            | stage                                   | seen   |
        | aboveThresholdEU  | in pre-qualification                    | hidden |
        | aboveThresholdEU  | in the stand-still of pre-qualification | hidden |
        | aboveThresholdEU  | in qualification                        | shown  |
        | esco              | in pre-qualification                    | hidden |
        | esco              | in the stand-still of pre-qualification | hidden |
        | esco              | in qualification                        | shown  |
        | complexAsset.arma | in pre-qualification                    | hidden |
        | complexAsset.arma | in the stand-still of pre-qualification | hidden |
        | complexAsset.arma | in qualification                        | shown  |
