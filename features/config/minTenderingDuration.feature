@config
Feature: How long bids come in at least (minTenderingDuration)

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                  | answer                  |
        | a tender                                | accepted                |
        | a tender with at least a day of bidding | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                       | answer                  |
        | a tender                                     | accepted                |
        | a tender with at least seven days of bidding | refused under this rule |

  Rule: Bids come in for two working days at least

    Example: A single day
      Given a buyer who uses belowThreshold
      When the buyer announces a tender with bidding of a single day
      Then it is refused under rule tender.tender-period-duration

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Scenario Outline: <method>: minTenderingDuration is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose minTenderingDuration is <value>
      Then it is <answer>

      Examples:
        | method              | value | answer                  |
        | competitiveOrdering | 2     | accepted                |
        | competitiveOrdering | 8     | refused under this rule |
        | aboveThreshold      | 15    | accepted                |
        | aboveThreshold      | 16    | refused under this rule |

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Scenario Outline: <method>: minTenderingDuration is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose minTenderingDuration is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | aboveThresholdUA         | 15    | accepted                |
        | aboveThresholdUA         | 14    | refused under this rule |
        | aboveThresholdEU         | 30    | accepted                |
        | aboveThresholdEU         | 29    | refused under this rule |
        | aboveThresholdUA.defense | 6     | accepted                |
        | aboveThresholdUA.defense | 5     | refused under this rule |
        | esco                     | 30    | accepted                |
        | esco                     | 29    | refused under this rule |
        | requestForProposal       | 4     | accepted                |
        | requestForProposal       | 3     | refused under this rule |
        | simple.defense           | 6     | accepted                |
        | simple.defense           | 5     | refused under this rule |
        | complexAsset.arma        | 20    | accepted                |
        | complexAsset.arma        | 19    | refused under this rule |
        | priceQuotation           | 2     | accepted                |
        | priceQuotation           | 1     | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Scenario Outline: <method>: minTenderingDuration is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose minTenderingDuration is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | aboveThresholdUA         | 15    | accepted                |
        | aboveThresholdUA         | 16    | refused under this rule |
        | aboveThresholdEU         | 30    | accepted                |
        | aboveThresholdEU         | 31    | refused under this rule |
        | aboveThresholdUA.defense | 6     | accepted                |
        | aboveThresholdUA.defense | 7     | refused under this rule |
        | esco                     | 30    | accepted                |
        | esco                     | 31    | refused under this rule |
        | requestForProposal       | 4     | accepted                |
        | requestForProposal       | 5     | refused under this rule |
        | simple.defense           | 6     | accepted                |
        | simple.defense           | 7     | refused under this rule |
        | complexAsset.arma        | 20    | accepted                |
        | complexAsset.arma        | 21    | refused under this rule |
        | priceQuotation           | 2     | accepted                |
        | priceQuotation           | 3     | refused under this rule |

  @rule:tender.tender-period-duration
  Rule: Tendering lasts at least as many full days as the configuration says

    Scenario Outline: <method>: minTenderingDuration is <value>, <tender>
      Given a buyer who uses <method> whose minTenderingDuration is <value>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | method                   | value | tender                                    | answer                  |
        | competitiveOrdering      | 2     | a tender whose bids are due in eight days | accepted                |
        | competitiveOrdering      | 7     | a tender whose bids are due in eight days | accepted                |
        | competitiveOrdering      | 7     | a tender whose bids are due in three days | refused under this rule |
        | aboveThreshold           | 7     | a tender whose bids are due in eight days | accepted                |
        | aboveThreshold           | 15    | a tender                                  | accepted                |
        | aboveThreshold           | 15    | a tender whose bids are due in eight days | refused under this rule |
        | aboveThresholdUA         | 15    | a tender                                  | accepted                |
        | aboveThresholdUA         | 15    | a tender whose bids are due in eight days | refused under this rule |
        | aboveThresholdEU         | 30    | a tender                                  | accepted                |
        | aboveThresholdEU         | 30    | a tender whose bids are due in eight days | refused under this rule |
        | aboveThresholdUA.defense | 6     | a tender                                  | accepted                |
        | aboveThresholdUA.defense | 6     | a tender with bidding of a single day     | refused under this rule |
        | esco                     | 30    | a tender                                  | accepted                |
        | esco                     | 30    | a tender whose bids are due in eight days | refused under this rule |
        | requestForProposal       | 4     | a tender                                  | accepted                |
        | requestForProposal       | 4     | a tender whose bids are due in eight days | refused under this rule |
        | simple.defense           | 6     | a tender                                  | accepted                |
        | simple.defense           | 6     | a tender whose bids are due in eight days | refused under this rule |
        | complexAsset.arma        | 20    | a tender                                  | accepted                |
        | complexAsset.arma        | 20    | a tender whose bids are due in eight days | refused under this rule |
