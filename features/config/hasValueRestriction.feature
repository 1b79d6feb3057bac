@config
Feature: Whether bids may exceed the expected value (hasValueRestriction)

  @rule:config.flag-type
  Rule: A configuration flag has a value of its type

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                     | answer                  |
        | a tender                                   | accepted                |
        | a tender without value restriction         | accepted                |
        | a tender whose value restriction is a word | refused under this rule |

  Rule: A bid exceeds the expected value only where the tender lets it

    Example: Restricted
      Given a belowThreshold tender that accepts bids
      When the first bidder submits a bid above the expected value
      Then it is refused for its lotValues

    Example: Not restricted
      Given a belowThreshold tender without value restriction that accepts bids
      When the first bidder submits a bid above the expected value
      Then it is accepted

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Scenario Outline: <method>: hasValueRestriction is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasValueRestriction is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | aboveThresholdUA         | true  | accepted                |
        | aboveThresholdUA         | false | refused under this rule |
        | aboveThresholdEU         | true  | accepted                |
        | aboveThresholdEU         | false | refused under this rule |
        | aboveThresholdUA.defense | true  | accepted                |
        | aboveThresholdUA.defense | false | refused under this rule |
        | esco                     | true  | accepted                |
        | esco                     | false | refused under this rule |
        | simple.defense           | true  | accepted                |
        | simple.defense           | false | refused under this rule |
        | complexAsset.arma        | false | accepted                |
        | complexAsset.arma        | true  | refused under this rule |
        | priceQuotation           | true  | accepted                |
        | priceQuotation           | false | refused under this rule |

  @rule:config.flag-type
  Rule: A configuration flag has a value of its type

    Scenario Outline: <method>: hasValueRestriction is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasValueRestriction is <value>
      Then it is <answer>

      Examples:
        | method              | value | answer                  |
        | competitiveOrdering | false | accepted                |
        | competitiveOrdering | yes   | refused under this rule |
        | aboveThreshold      | true  | accepted                |
        | aboveThreshold      | yes   | refused under this rule |
        | requestForProposal  | false | accepted                |
        | requestForProposal  | yes   | refused under this rule |

  Rule: Where bids are restricted, none is above the expected value

    Scenario Outline: <method>: restricted
      Given a <method> tender whose hasValueRestriction is true that accepts bids
      When the first bidder submits a bid above the expected value
      Then it is refused for its lotValues

      Examples:
        | method                   |
        | competitiveOrdering      |
        | aboveThreshold           |
        | aboveThresholdUA         |
        | aboveThresholdEU         |
        | aboveThresholdUA.defense |
        | requestForProposal       |
        | simple.defense           |

    Scenario Outline: <method>: not restricted
      Given a <method> tender whose hasValueRestriction is false that accepts bids
      When the first bidder submits a bid above the expected value
      Then it is accepted

      Examples:
        | method              |
        | competitiveOrdering |
        | aboveThreshold      |
        | requestForProposal  |
