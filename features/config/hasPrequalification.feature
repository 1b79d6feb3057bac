@config
Feature: Whether bidders are admitted before the auction (hasPrequalification)

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                          | answer                  |
        | a tender                        | accepted                |
        | a tender with pre-qualification | refused under this rule |

  Rule: After bidding comes the auction

    Example: At once
      Given a belowThreshold tender with two bids
      When it is 1 minute after tendering ends
      Then the tender is active.auction

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Scenario Outline: <method>: hasPrequalification is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasPrequalification is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | competitiveOrdering      | false | accepted                |
        | competitiveOrdering      | true  | refused under this rule |
        | aboveThreshold           | false | accepted                |
        | aboveThreshold           | true  | refused under this rule |
        | aboveThresholdUA         | false | accepted                |
        | aboveThresholdUA         | true  | refused under this rule |
        | aboveThresholdEU         | true  | accepted                |
        | aboveThresholdEU         | false | refused under this rule |
        | aboveThresholdUA.defense | false | accepted                |
        | aboveThresholdUA.defense | true  | refused under this rule |
        | esco                     | true  | accepted                |
        | esco                     | false | refused under this rule |
        | simple.defense           | false | accepted                |
        | simple.defense           | true  | refused under this rule |
        | complexAsset.arma        | true  | accepted                |
        | complexAsset.arma        | false | refused under this rule |
        | priceQuotation           | false | accepted                |
        | priceQuotation           | true  | refused under this rule |

  @rule:config.flag-type
  Rule: A configuration flag has a value of its type

    Scenario Outline: <method>: hasPrequalification is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasPrequalification is <value>
      Then it is <answer>

      Examples:
        | method             | value | answer                  |
        | requestForProposal | false | accepted                |
        | requestForProposal | yes   | refused under this rule |

  Rule: With pre-qualification the buyer admits bidders before the auction

    Scenario Outline: <method>: hasPrequalification is <value>
      Given a <method> tender whose hasAuction is true and hasPrequalification is <value> with two bids
      When it is 1 minute after tendering ends
      Then the tender is <status>

      Examples:
        | method                   | value | status                   |
        | competitiveOrdering      | false | active.auction           |
        | aboveThreshold           | false | active.auction           |
        | aboveThresholdUA         | false | active.auction           |
        | aboveThresholdUA.defense | false | active.auction           |
        | simple.defense           | false | active.auction           |
        | requestForProposal       | false | active.auction           |
        | requestForProposal       | true  | active.pre-qualification |
        | aboveThresholdEU         | true  | active.pre-qualification |
        | esco                     | true  | active.pre-qualification |
        | complexAsset.arma        | true  | active.pre-qualification |
