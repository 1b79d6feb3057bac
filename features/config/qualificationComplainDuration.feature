@config
Feature: How long one complains about qualifications (qualificationComplainDuration)

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                                   | answer                  |
        | a tender                                                 | accepted                |
        | a tender with five days to complain about qualifications | refused under this rule |

  Rule: There is no stand-still before the auction

    Example: After bidding
      Given a belowThreshold tender with two bids
      When it is 1 minute after tendering ends
      Then the tender is active.auction

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Scenario Outline: <method>: qualificationComplainDuration is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose qualificationComplainDuration is <value>
      Then it is <answer>

      Examples:
        | method           | value | answer                  |
        | aboveThresholdEU | 5     | accepted                |
        | aboveThresholdEU | 4     | refused under this rule |
        | esco             | 5     | accepted                |
        | esco             | 4     | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Scenario Outline: <method>: qualificationComplainDuration is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose qualificationComplainDuration is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | competitiveOrdering      | 0     | accepted                |
        | competitiveOrdering      | 1     | refused under this rule |
        | aboveThreshold           | 0     | accepted                |
        | aboveThreshold           | 1     | refused under this rule |
        | aboveThresholdUA         | 0     | accepted                |
        | aboveThresholdUA         | 1     | refused under this rule |
        | aboveThresholdEU         | 5     | accepted                |
        | aboveThresholdEU         | 6     | refused under this rule |
        | aboveThresholdUA.defense | 0     | accepted                |
        | aboveThresholdUA.defense | 1     | refused under this rule |
        | esco                     | 5     | accepted                |
        | esco                     | 6     | refused under this rule |
        | simple.defense           | 0     | accepted                |
        | simple.defense           | 1     | refused under this rule |
        | complexAsset.arma        | 0     | accepted                |
        | complexAsset.arma        | 1     | refused under this rule |
        | priceQuotation           | 0     | accepted                |
        | priceQuotation           | 1     | refused under this rule |

  Rule: The stand-still of pre-qualification lasts as many days

    Scenario Outline: <method>: qualificationComplainDuration is <value>
      Given a <method> tender whose qualificationComplainDuration is <value> and hasPrequalification is true in the stand-still of pre-qualification
      Then qualification of bids ends <value> <days> from now

      Examples:
        | method             | value | days         |
        | aboveThresholdEU   | 5     | days         |
        | esco               | 5     | days         |
        | requestForProposal | 10    | working days |
        | requestForProposal | 3     | working days |
