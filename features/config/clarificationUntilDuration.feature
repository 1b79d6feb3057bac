@config
Feature: How long questions are answered after enquiries (clarificationUntilDuration)

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                   | answer                  |
        | a tender                                 | accepted                |
        | a tender with no time for clarifications | refused under this rule |

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
        | a tender with two days for clarifications | refused under this rule |

  Rule: Questions are answered a working day longer than they are asked

    Example: After enquiries
      Given a belowThreshold tender that accepts enquiries
      And the first bidder asks a question
      When it is 1 minute after enquiries end
      And the buyer answers the question
      Then it is accepted

    Example: After clarifications
      Given a belowThreshold tender that accepts enquiries
      And the first bidder asks a question
      When it is 1 minute after clarifications end
      And the buyer answers the question
      Then it is refused under rule question.answered-in-time

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Scenario Outline: <method>: clarificationUntilDuration is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose clarificationUntilDuration is <value>
      Then it is <answer>

      Examples:
        | method              | value | answer                  |
        | competitiveOrdering | 0     | accepted                |
        | competitiveOrdering | 4     | refused under this rule |

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Scenario Outline: <method>: clarificationUntilDuration is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose clarificationUntilDuration is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | aboveThreshold           | 3     | accepted                |
        | aboveThreshold           | 2     | refused under this rule |
        | aboveThresholdUA         | 3     | accepted                |
        | aboveThresholdUA         | 2     | refused under this rule |
        | aboveThresholdEU         | 3     | accepted                |
        | aboveThresholdEU         | 2     | refused under this rule |
        | aboveThresholdUA.defense | 3     | accepted                |
        | aboveThresholdUA.defense | 2     | refused under this rule |
        | esco                     | 3     | accepted                |
        | esco                     | 2     | refused under this rule |
        | requestForProposal       | 4     | accepted                |
        | requestForProposal       | 3     | refused under this rule |
        | simple.defense           | 3     | accepted                |
        | simple.defense           | 2     | refused under this rule |
        | complexAsset.arma        | 5     | accepted                |
        | complexAsset.arma        | 4     | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Scenario Outline: <method>: clarificationUntilDuration is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose clarificationUntilDuration is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | aboveThreshold           | 3     | accepted                |
        | aboveThreshold           | 4     | refused under this rule |
        | aboveThresholdUA         | 3     | accepted                |
        | aboveThresholdUA         | 4     | refused under this rule |
        | aboveThresholdEU         | 3     | accepted                |
        | aboveThresholdEU         | 4     | refused under this rule |
        | aboveThresholdUA.defense | 3     | accepted                |
        | aboveThresholdUA.defense | 4     | refused under this rule |
        | esco                     | 3     | accepted                |
        | esco                     | 4     | refused under this rule |
        | requestForProposal       | 4     | accepted                |
        | requestForProposal       | 5     | refused under this rule |
        | simple.defense           | 3     | accepted                |
        | simple.defense           | 4     | refused under this rule |
        | complexAsset.arma        | 5     | accepted                |
        | complexAsset.arma        | 6     | refused under this rule |
        | priceQuotation           | 0     | accepted                |
        | priceQuotation           | 1     | refused under this rule |

  Rule: Questions are answered as many days longer than they are asked

    Scenario Outline: <method>: clarificationUntilDuration is <value>
      Given a <method> tender whose clarificationUntilDuration is <value> that accepts bids
      Then enquiries end <value> <days> before clarifications end

      Examples:
        | method                   | value | days         |
        | competitiveOrdering      | 3     | days         |
        | aboveThreshold           | 3     | days         |
        | aboveThresholdUA         | 3     | days         |
        | aboveThresholdEU         | 3     | days         |
        | aboveThresholdUA.defense | 3     | working days |
        | esco                     | 3     | days         |
        | requestForProposal       | 4     | days         |
        | simple.defense           | 3     | working days |
        | complexAsset.arma        | 5     | days         |
