@config
Feature: Until when one complains about the tender (tenderComplainRegulation)

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                                       | answer                  |
        | a tender                                                     | accepted                |
        | a tender with complaints until four days before bids are due | refused under this rule |

  Rule: There is no time for complaints about the tender

    Example: While bids come in
      Given a belowThreshold tender that accepts bids
      Then the tender does not say when complaints about the tender end

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Scenario Outline: <method>: tenderComplainRegulation is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose tenderComplainRegulation is <value>
      Then it is <answer>

      Examples:
        | method              | value | answer                  |
        | competitiveOrdering | 0     | accepted                |
        | competitiveOrdering | 4     | refused under this rule |

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Scenario Outline: <method>: tenderComplainRegulation is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose tenderComplainRegulation is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | aboveThreshold           | 3     | accepted                |
        | aboveThreshold           | 2     | refused under this rule |
        | aboveThresholdUA         | 4     | accepted                |
        | aboveThresholdUA         | 3     | refused under this rule |
        | aboveThresholdEU         | 4     | accepted                |
        | aboveThresholdEU         | 3     | refused under this rule |
        | aboveThresholdUA.defense | 2     | accepted                |
        | aboveThresholdUA.defense | 1     | refused under this rule |
        | esco                     | 4     | accepted                |
        | esco                     | 3     | refused under this rule |
        | simple.defense           | 2     | accepted                |
        | simple.defense           | 1     | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Scenario Outline: <method>: tenderComplainRegulation is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose tenderComplainRegulation is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | aboveThreshold           | 3     | accepted                |
        | aboveThreshold           | 4     | refused under this rule |
        | aboveThresholdUA         | 4     | accepted                |
        | aboveThresholdUA         | 5     | refused under this rule |
        | aboveThresholdEU         | 4     | accepted                |
        | aboveThresholdEU         | 5     | refused under this rule |
        | aboveThresholdUA.defense | 2     | accepted                |
        | aboveThresholdUA.defense | 3     | refused under this rule |
        | esco                     | 4     | accepted                |
        | esco                     | 5     | refused under this rule |
        | requestForProposal       | 0     | accepted                |
        | requestForProposal       | 1     | refused under this rule |
        | simple.defense           | 2     | accepted                |
        | simple.defense           | 3     | refused under this rule |
        | complexAsset.arma        | 0     | accepted                |
        | complexAsset.arma        | 1     | refused under this rule |
        | priceQuotation           | 0     | accepted                |
        | priceQuotation           | 1     | refused under this rule |

  Rule: The terms are complained about until so many days before bids are due

    Scenario Outline: <method>: tenderComplainRegulation is <value>
      Given a <method> tender whose tenderComplainRegulation is <value> that accepts bids
      Then complaints about the tender end <value> <days> before tendering ends

      Examples:
        | method                   | value | days         |
        | competitiveOrdering      | 3     | days         |
        | aboveThreshold           | 3     | days         |
        | aboveThresholdUA         | 4     | days         |
        | aboveThresholdEU         | 4     | days         |
        | aboveThresholdUA.defense | 2     | working days |
        | esco                     | 4     | days         |
        | simple.defense           | 2     | working days |
