@config
Feature: Whether bids are auctioned (hasAuction)

  @rule:config.flag-type
  Rule: A configuration flag has a value of its type

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                | answer                  |
        | a tender                              | accepted                |
        | a tender without auction              | accepted                |
        | a tender whose auction flag is a word | refused under this rule |

  Rule: Bids are auctioned or opened as they are

    Example: With an auction
      Given a belowThreshold tender with two bids
      When the tender becomes active.auction
      And the tender becomes active.qualification
      Then 1 auction was held

    Example: Without
      Given a belowThreshold tender without auction with two bids
      When the tender becomes active.qualification
      Then 0 auctions were held

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Scenario Outline: <method>: hasAuction is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasAuction is <value>
      Then it is <answer>

      Examples:
        | method            | value | answer                  |
        | esco              | true  | accepted                |
        | esco              | false | refused under this rule |
        | complexAsset.arma | true  | accepted                |
        | complexAsset.arma | false | refused under this rule |
        | priceQuotation    | false | accepted                |
        | priceQuotation    | true  | refused under this rule |

  @rule:config.flag-type
  Rule: A configuration flag has a value of its type

    Scenario Outline: <method>: hasAuction is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasAuction is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | competitiveOrdering      | true  | accepted                |
        | competitiveOrdering      | yes   | refused under this rule |
        | aboveThreshold           | true  | accepted                |
        | aboveThreshold           | yes   | refused under this rule |
        | aboveThresholdUA         | true  | accepted                |
        | aboveThresholdUA         | yes   | refused under this rule |
        | aboveThresholdEU         | true  | accepted                |
        | aboveThresholdEU         | yes   | refused under this rule |
        | aboveThresholdUA.defense | true  | accepted                |
        | aboveThresholdUA.defense | yes   | refused under this rule |
        | requestForProposal       | false | accepted                |
        | requestForProposal       | yes   | refused under this rule |
        | simple.defense           | true  | accepted                |
        | simple.defense           | yes   | refused under this rule |

  Rule: Bids of every method are auctioned or opened as they are

    Scenario Outline: <method>: hasAuction is <value>
      Given a <method> tender whose hasAuction is <value> in qualification
      Then <held> auctions were held

      Examples:
        | method                   | value | held |
        | competitiveOrdering      | true  | 1    |
        | competitiveOrdering      | false | 0    |
        | aboveThreshold           | true  | 1    |
        | aboveThreshold           | false | 0    |
        | aboveThresholdUA         | true  | 1    |
        | aboveThresholdUA         | false | 0    |
        | aboveThresholdEU         | true  | 1    |
        | aboveThresholdEU         | false | 0    |
        | aboveThresholdUA.defense | true  | 1    |
        | aboveThresholdUA.defense | false | 0    |
        | requestForProposal       | true  | 1    |
        | requestForProposal       | false | 0    |
        | simple.defense           | true  | 1    |
        | simple.defense           | false | 0    |
        | esco                     | true  | 1    |
        | complexAsset.arma        | true  | 1    |
