@config
Feature: How many bids are needed (minBidsNumber)

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                      | answer                  |
        | a tender                    | accepted                |
        | a tender that needs no bids | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                       | answer                  |
        | a tender                     | accepted                |
        | a tender that needs two bids | refused under this rule |

  Rule: One bid is enough, none is not

    Example: One bid
      Given a belowThreshold tender with a bid
      When the tender becomes active.qualification
      Then 0 auctions were held

    Example: No bid
      Given a belowThreshold tender that accepts bids
      When it is 1 minute after tendering ends
      Then the tender is unsuccessful

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Scenario Outline: <method>: minBidsNumber is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose minBidsNumber is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | competitiveOrdering      | 1     | accepted                |
        | competitiveOrdering      | 0     | refused under this rule |
        | aboveThreshold           | 1     | accepted                |
        | aboveThreshold           | 0     | refused under this rule |
        | aboveThresholdUA         | 2     | accepted                |
        | aboveThresholdUA         | 1     | refused under this rule |
        | aboveThresholdEU         | 2     | accepted                |
        | aboveThresholdEU         | 1     | refused under this rule |
        | aboveThresholdUA.defense | 1     | accepted                |
        | aboveThresholdUA.defense | 0     | refused under this rule |
        | esco                     | 2     | accepted                |
        | esco                     | 1     | refused under this rule |
        | requestForProposal       | 1     | accepted                |
        | requestForProposal       | 0     | refused under this rule |
        | simple.defense           | 1     | accepted                |
        | simple.defense           | 0     | refused under this rule |
        | complexAsset.arma        | 2     | accepted                |
        | complexAsset.arma        | 1     | refused under this rule |
        | priceQuotation           | 1     | accepted                |
        | priceQuotation           | 0     | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Scenario Outline: <method>: minBidsNumber is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose minBidsNumber is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | competitiveOrdering      | 1     | accepted                |
        | competitiveOrdering      | 2     | refused under this rule |
        | aboveThreshold           | 1     | accepted                |
        | aboveThreshold           | 2     | refused under this rule |
        | aboveThresholdUA         | 2     | accepted                |
        | aboveThresholdUA         | 3     | refused under this rule |
        | aboveThresholdEU         | 2     | accepted                |
        | aboveThresholdEU         | 3     | refused under this rule |
        | aboveThresholdUA.defense | 1     | accepted                |
        | aboveThresholdUA.defense | 2     | refused under this rule |
        | esco                     | 2     | accepted                |
        | esco                     | 3     | refused under this rule |
        | requestForProposal       | 9     | accepted                |
        | requestForProposal       | 10    | refused under this rule |
        | simple.defense           | 1     | accepted                |
        | simple.defense           | 2     | refused under this rule |
        | complexAsset.arma        | 2     | accepted                |
        | complexAsset.arma        | 3     | refused under this rule |
        | priceQuotation           | 1     | accepted                |
        | priceQuotation           | 2     | refused under this rule |

  Rule: With too few bids the tender is unsuccessful

    Scenario Outline: <method>: minBidsNumber is <value>, one bid
      Given a <method> tender whose minBidsNumber is <value> with a bid
      When it is 1 minute after tendering ends
      Then the tender is <status>

      Examples:
        | method                   | value | status               |
        | competitiveOrdering      | 1     | active.qualification |
        | aboveThreshold           | 1     | active.qualification |
        | aboveThresholdUA.defense | 1     | active.qualification |
        | simple.defense           | 1     | active.qualification |
        | requestForProposal       | 1     | active.qualification |
        | requestForProposal       | 2     | unsuccessful         |
        | aboveThresholdUA         | 2     | unsuccessful         |
        | aboveThresholdEU         | 2     | unsuccessful         |
        | esco                     | 2     | unsuccessful         |
        | complexAsset.arma        | 2     | unsuccessful         |

    Scenario Outline: requestForProposal: minBidsNumber is 3, <bids>
      Given a requestForProposal tender whose minBidsNumber is 3 <bids>
      When it is 1 minute after tendering ends
      Then the tender is <status>

      Examples:
        | bids            | status               |
        | with two bids   | unsuccessful         |
        | with three bids | active.qualification |
