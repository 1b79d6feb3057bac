@config
Feature: How long bidders are admitted (qualificationDuration)

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                     | answer                  |
        | a tender                                   | accepted                |
        | a tender with twenty days of qualification | refused under this rule |

  Rule: No time is set for admitting bidders

    Example: While bids come in
      Given a belowThreshold tender that accepts bids
      Then the tender does not say when qualification of bids ends

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Scenario Outline: <method>: qualificationDuration is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose qualificationDuration is <value>
      Then it is <answer>

      Examples:
        | method             | value | answer                  |
        | aboveThresholdEU   | 20    | accepted                |
        | aboveThresholdEU   | 19    | refused under this rule |
        | esco               | 20    | accepted                |
        | esco               | 19    | refused under this rule |
        | requestForProposal | 20    | accepted                |
        | requestForProposal | 19    | refused under this rule |
        | complexAsset.arma  | 10    | accepted                |
        | complexAsset.arma  | 9     | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Scenario Outline: <method>: qualificationDuration is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose qualificationDuration is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | competitiveOrdering      | 0     | accepted                |
        | competitiveOrdering      | 1     | refused under this rule |
        | aboveThreshold           | 0     | accepted                |
        | aboveThreshold           | 1     | refused under this rule |
        | aboveThresholdUA         | 0     | accepted                |
        | aboveThresholdUA         | 1     | refused under this rule |
        | aboveThresholdEU         | 20    | accepted                |
        | aboveThresholdEU         | 21    | refused under this rule |
        | aboveThresholdUA.defense | 0     | accepted                |
        | aboveThresholdUA.defense | 1     | refused under this rule |
        | esco                     | 20    | accepted                |
        | esco                     | 21    | refused under this rule |
        | requestForProposal       | 20    | accepted                |
        | requestForProposal       | 21    | refused under this rule |
        | simple.defense           | 0     | accepted                |
        | simple.defense           | 1     | refused under this rule |
        | complexAsset.arma        | 10    | accepted                |
        | complexAsset.arma        | 11    | refused under this rule |
        | priceQuotation           | 0     | accepted                |
        | priceQuotation           | 1     | refused under this rule |

  Rule: Bidders are admitted within as many days

    Scenario Outline: <method>: qualificationDuration is <value>
      Given a <method> tender whose qualificationDuration is <value> and hasPrequalification is true in pre-qualification
      Then qualification of bids ends <value> <days> from now

      Examples:
        | method             | value | days         |
        | aboveThresholdEU   | 20    | working days |
        | esco               | 20    | working days |
        | requestForProposal | 20    | working days |
        | complexAsset.arma  | 10    | working days |
