@config
Feature: Flags of which a method leaves no choice

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Scenario Outline: <method>
      Given a buyer who uses <method>
      When a buyer with access to restricted data announces it with every fixed flag in turn otherwise
      Then all of it is refused under this rule

      Examples:
        | method                   |
        | belowThreshold           |
        | competitiveOrdering      |
        | aboveThreshold           |
        | aboveThresholdUA         |
        | aboveThresholdEU         |
        | aboveThresholdUA.defense |
        | esco                     |
        | requestForProposal       |
        | simple.defense           |
        | priceQuotation           |
        | complexAsset.arma        |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Scenario Outline: <method>
      Given a buyer who uses <method>
      When the buyer announces it with every fixed number in turn otherwise
      Then all of it is refused under this rule

      Examples:
        | method                   |
        | belowThreshold           |
        | competitiveOrdering      |
        | aboveThreshold           |
        | aboveThresholdUA         |
        | aboveThresholdEU         |
        | aboveThresholdUA.defense |
        | esco                     |
        | requestForProposal       |
        | simple.defense           |
        | priceQuotation           |
        | complexAsset.arma        |
