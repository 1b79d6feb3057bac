@config
Feature: How long one objects to awards (awardComplainDuration)

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                               | answer                  |
        | a tender                             | accepted                |
        | a tender with a stand-still of a day | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                    | answer                  |
        | a tender                                  | accepted                |
        | a tender with a stand-still of three days | refused under this rule |

  Rule: Awards are objected to while the stand-still lasts

    Example: In time
      Given a belowThreshold tender with a winner
      When it is 1 minute before the stand-still ends
      And the second bidder files a claim about the award
      Then it is accepted

    Example: Late
      Given a belowThreshold tender with a winner
      When it is 1 minute after the stand-still ends
      And the second bidder files a claim about the award
      Then it is refused under rule claim.during-stand-still

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Scenario Outline: <method>: awardComplainDuration is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose awardComplainDuration is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | competitiveOrdering      | 5     | accepted                |
        | competitiveOrdering      | 4     | refused under this rule |
        | aboveThreshold           | 5     | accepted                |
        | aboveThreshold           | 4     | refused under this rule |
        | aboveThresholdUA         | 10    | accepted                |
        | aboveThresholdUA         | 9     | refused under this rule |
        | aboveThresholdEU         | 10    | accepted                |
        | aboveThresholdEU         | 9     | refused under this rule |
        | aboveThresholdUA.defense | 4     | accepted                |
        | aboveThresholdUA.defense | 3     | refused under this rule |
        | esco                     | 10    | accepted                |
        | esco                     | 9     | refused under this rule |
        | requestForProposal       | 2     | accepted                |
        | requestForProposal       | 1     | refused under this rule |
        | simple.defense           | 4     | accepted                |
        | simple.defense           | 3     | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Scenario Outline: <method>: awardComplainDuration is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose awardComplainDuration is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | competitiveOrdering      | 5     | accepted                |
        | competitiveOrdering      | 6     | refused under this rule |
        | aboveThreshold           | 5     | accepted                |
        | aboveThreshold           | 6     | refused under this rule |
        | aboveThresholdUA         | 10    | accepted                |
        | aboveThresholdUA         | 11    | refused under this rule |
        | aboveThresholdEU         | 10    | accepted                |
        | aboveThresholdEU         | 11    | refused under this rule |
        | aboveThresholdUA.defense | 4     | accepted                |
        | aboveThresholdUA.defense | 5     | refused under this rule |
        | esco                     | 10    | accepted                |
        | esco                     | 11    | refused under this rule |
        | requestForProposal       | 2     | accepted                |
        | requestForProposal       | 3     | refused under this rule |
        | simple.defense           | 4     | accepted                |
        | simple.defense           | 5     | refused under this rule |
        | complexAsset.arma        | 0     | accepted                |
        | complexAsset.arma        | 1     | refused under this rule |
        | priceQuotation           | 0     | accepted                |
        | priceQuotation           | 1     | refused under this rule |

  Rule: The stand-still of a decision lasts as many days

    Scenario Outline: <method>: awardComplainDuration is <value>
      Given a <method> tender whose awardComplainDuration is <value> with a winner
      Then the stand-still ends <value> <days> from now

      Examples:
        | method                   | value | days         |
        | competitiveOrdering      | 5     | days         |
        | aboveThreshold           | 5     | days         |
        | aboveThresholdUA         | 10    | days         |
        | aboveThresholdEU         | 10    | days         |
        | aboveThresholdUA.defense | 4     | working days |
        | esco                     | 10    | days         |
        | simple.defense           | 4     | working days |
