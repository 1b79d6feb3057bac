@config
Feature: How long enquiries last at least (minEnquiriesDuration)

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                       | answer                  |
        | a tender                                     | accepted                |
        | a tender with at least two days of enquiries | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                        | answer                  |
        | a tender                                      | accepted                |
        | a tender with at least four days of enquiries | refused under this rule |

  Rule: Enquiries last three working days at least

    Example: Two days
      Given a buyer who uses belowThreshold
      When the buyer announces a tender with enquiries of two days
      Then it is refused under rule tender.enquiry-period-duration

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Scenario Outline: <method>: minEnquiriesDuration is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose minEnquiriesDuration is <value>
      Then it is <answer>

      Examples:
        | method             | value | answer                  |
        | requestForProposal | 3     | accepted                |
        | requestForProposal | 2     | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Scenario Outline: <method>: minEnquiriesDuration is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose minEnquiriesDuration is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | competitiveOrdering      | 0     | accepted                |
        | competitiveOrdering      | 1     | refused under this rule |
        | aboveThreshold           | 0     | accepted                |
        | aboveThreshold           | 1     | refused under this rule |
        | aboveThresholdUA         | 0     | accepted                |
        | aboveThresholdUA         | 1     | refused under this rule |
        | aboveThresholdEU         | 0     | accepted                |
        | aboveThresholdEU         | 1     | refused under this rule |
        | aboveThresholdUA.defense | 0     | accepted                |
        | aboveThresholdUA.defense | 1     | refused under this rule |
        | esco                     | 0     | accepted                |
        | esco                     | 1     | refused under this rule |
        | requestForProposal       | 3     | accepted                |
        | requestForProposal       | 4     | refused under this rule |
        | simple.defense           | 0     | accepted                |
        | simple.defense           | 1     | refused under this rule |
        | complexAsset.arma        | 0     | accepted                |
        | complexAsset.arma        | 1     | refused under this rule |
        | priceQuotation           | 0     | accepted                |
        | priceQuotation           | 1     | refused under this rule |

  @rule:tender.enquiry-period-duration
  Rule: Enquiries last at least as many full days as the configuration says

    Scenario Outline: requestForProposal: minEnquiriesDuration is 3, <tender>
      Given a buyer who uses requestForProposal
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                           | answer                  |
        | a tender                         | accepted                |
        | a tender with enquiries of two days | refused under this rule |
