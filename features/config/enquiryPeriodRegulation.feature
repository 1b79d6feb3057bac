@config
Feature: When enquiries end before bids are due (enquiryPeriodRegulation)

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                                      | answer                  |
        | a tender                                                    | accepted                |
        | a tender whose enquiries end three days before bids are due | refused under this rule |

  Rule: Enquiries are over when bids come in

    Example: A question is too late
      Given a belowThreshold tender that accepts enquiries
      When it is 1 minute after enquiries end
      And the first bidder asks a question
      Then it is refused under rule question.asked-during-enquiries

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Scenario Outline: <method>: enquiryPeriodRegulation is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose enquiryPeriodRegulation is <value>
      Then it is <answer>

      Examples:
        | method              | value | answer                  |
        | competitiveOrdering | 0     | accepted                |
        | competitiveOrdering | 4     | refused under this rule |

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Scenario Outline: <method>: enquiryPeriodRegulation is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose enquiryPeriodRegulation is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | aboveThreshold           | 3     | accepted                |
        | aboveThreshold           | 2     | refused under this rule |
        | aboveThresholdUA         | 10    | accepted                |
        | aboveThresholdUA         | 9     | refused under this rule |
        | aboveThresholdEU         | 10    | accepted                |
        | aboveThresholdEU         | 9     | refused under this rule |
        | aboveThresholdUA.defense | 3     | accepted                |
        | aboveThresholdUA.defense | 2     | refused under this rule |
        | esco                     | 10    | accepted                |
        | esco                     | 9     | refused under this rule |
        | requestForProposal       | 3     | accepted                |
        | requestForProposal       | 2     | refused under this rule |
        | simple.defense           | 3     | accepted                |
        | simple.defense           | 2     | refused under this rule |
        | complexAsset.arma        | 10    | accepted                |
        | complexAsset.arma        | 9     | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Scenario Outline: <method>: enquiryPeriodRegulation is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose enquiryPeriodRegulation is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | aboveThreshold           | 3     | accepted                |
        | aboveThreshold           | 4     | refused under this rule |
        | aboveThresholdUA         | 10    | accepted                |
        | aboveThresholdUA         | 11    | refused under this rule |
        | aboveThresholdEU         | 10    | accepted                |
        | aboveThresholdEU         | 11    | refused under this rule |
        | aboveThresholdUA.defense | 3     | accepted                |
        | aboveThresholdUA.defense | 4     | refused under this rule |
        | esco                     | 10    | accepted                |
        | esco                     | 11    | refused under this rule |
        | requestForProposal       | 3     | accepted                |
        | requestForProposal       | 4     | refused under this rule |
        | simple.defense           | 3     | accepted                |
        | simple.defense           | 4     | refused under this rule |
        | complexAsset.arma        | 10    | accepted                |
        | complexAsset.arma        | 11    | refused under this rule |
        | priceQuotation           | 0     | accepted                |
        | priceQuotation           | 1     | refused under this rule |

  Rule: Questions are asked until so many days before bids are due

    Scenario Outline: <method>: enquiryPeriodRegulation is <value>
      Given a <method> tender whose enquiryPeriodRegulation is <value> that accepts bids
      Then enquiries end <value> <days> before tendering ends

      Examples:
        | method                   | value | days         |
        | competitiveOrdering      | 3     | days         |
        | aboveThreshold           | 3     | days         |
        | aboveThresholdUA         | 10    | days         |
        | aboveThresholdEU         | 10    | days         |
        | aboveThresholdUA.defense | 3     | working days |
        | esco                     | 10    | days         |
        | simple.defense           | 3     | working days |
        | complexAsset.arma        | 10    | days         |
