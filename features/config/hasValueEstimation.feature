@config
Feature: Whether the tender has an expected value (hasValueEstimation)

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                             | answer                  |
        | a tender                           | accepted                |
        | a tender without an expected value | refused under this rule |

  Rule: The tender names its expected value

    Example: No amount
      Given a buyer who uses belowThreshold
      When the buyer announces a tender whose value has no amount
      Then it is refused under rule tender.value-amount-given

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Scenario Outline: <method>: hasValueEstimation is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasValueEstimation is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | competitiveOrdering      | true  | accepted                |
        | competitiveOrdering      | false | refused under this rule |
        | aboveThreshold           | true  | accepted                |
        | aboveThreshold           | false | refused under this rule |
        | aboveThresholdUA         | true  | accepted                |
        | aboveThresholdUA         | false | refused under this rule |
        | aboveThresholdEU         | true  | accepted                |
        | aboveThresholdEU         | false | refused under this rule |
        | aboveThresholdUA.defense | true  | accepted                |
        | aboveThresholdUA.defense | false | refused under this rule |
        | esco                     | false | accepted                |
        | esco                     | true  | refused under this rule |
        | simple.defense           | true  | accepted                |
        | simple.defense           | false | refused under this rule |
        | complexAsset.arma        | false | accepted                |
        | complexAsset.arma        | true  | refused under this rule |
        | priceQuotation           | true  | accepted                |
        | priceQuotation           | false | refused under this rule |

  @rule:config.flag-type
  Rule: A configuration flag has a value of its type

    Scenario Outline: <method>: hasValueEstimation is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasValueEstimation is <value>
      Then it is <answer>

      Examples:
        | method             | value | answer                  |
        | requestForProposal | false | accepted                |
        | requestForProposal | yes   | refused under this rule |

  @rule:tender.value-amount-only-with-estimation
  Rule: A tender without expected value has no amount

    Background:
      Given a buyer who uses requestForProposal whose hasValueEstimation is false and hasAuction is true and hasAwardingOrder is true and hasValueRestriction is false and valueCurrencyEquality is true

    Scenario Outline: hasValueEstimation is false: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                             | answer                  |
        | a tender                           | accepted                |
        | a tender whose value has an amount | refused under this rule |

  @rule:lot.value-amount-unknown
  Rule: A lot of a tender without expected value has no amount

    Background:
      Given a requestForProposal tender whose hasValueEstimation is false and hasAuction is true and hasAwardingOrder is true and hasValueRestriction is false and valueCurrencyEquality is true in draft

    Scenario Outline: hasValueEstimation is false: the buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                      | answer                  |
        | adds another lot          | accepted                |
        | adds a lot with an amount | refused under this rule |

  Rule: With an expected value tender and lots have amounts

    Example: A tender
      Given a buyer who uses requestForProposal whose hasValueEstimation is true
      When the buyer announces a tender whose value has an amount
      Then it is accepted

    Example: A lot
      Given a requestForProposal tender whose hasValueEstimation is true in draft
      When the buyer adds a lot with an amount
      Then it is accepted

  Rule: A tender without an expected value comes to its contract

    Scenario Outline: <method>
      Given a <method> tender whose hasValueEstimation is false with a signed contract
      Then the tender is complete

      Examples:
        | method             |
        | requestForProposal |
        | esco               |
        | complexAsset.arma  |
