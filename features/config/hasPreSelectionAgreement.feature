@config
Feature: Whether only suppliers of an agreement bid (hasPreSelectionAgreement)

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                | answer                  |
        | a tender                              | accepted                |
        | a tender among pre-selected suppliers | refused under this rule |

  Rule: Everybody may bid

    Example: A bid
      Given a belowThreshold tender that accepts bids
      When the third bidder submits a bid
      Then it is accepted

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Scenario Outline: <method>: hasPreSelectionAgreement is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasPreSelectionAgreement is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | competitiveOrdering      | true  | accepted                |
        | competitiveOrdering      | false | refused under this rule |
        | aboveThreshold           | false | accepted                |
        | aboveThreshold           | true  | refused under this rule |
        | aboveThresholdUA         | false | accepted                |
        | aboveThresholdUA         | true  | refused under this rule |
        | aboveThresholdEU         | false | accepted                |
        | aboveThresholdEU         | true  | refused under this rule |
        | aboveThresholdUA.defense | false | accepted                |
        | aboveThresholdUA.defense | true  | refused under this rule |
        | esco                     | false | accepted                |
        | esco                     | true  | refused under this rule |
        | simple.defense           | false | accepted                |
        | simple.defense           | true  | refused under this rule |
        | complexAsset.arma        | false | accepted                |
        | complexAsset.arma        | true  | refused under this rule |
        | priceQuotation           | true  | accepted                |
        | priceQuotation           | false | refused under this rule |

  @rule:config.flag-type
  Rule: A configuration flag has a value of its type

    Scenario Outline: <method>: hasPreSelectionAgreement is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasPreSelectionAgreement is <value>
      Then it is <answer>

      Examples:
        | method             | value | answer                  |
        | requestForProposal | false | accepted                |
        | requestForProposal | yes   | refused under this rule |

  @rule:bid.of-agreement-member
  Rule: Where bidders are preselected, only members of the agreement bid

    Scenario Outline: <method>: <who>
      Given a <method> tender whose hasPreSelectionAgreement is true that accepts bids
      When <who> submits a bid
      Then it is <answer>

      Examples:
        | method              | who               | answer                  |
        | competitiveOrdering | the third bidder  | accepted                |
        | competitiveOrdering | the fourth bidder | refused under this rule |
        | requestForProposal  | the third bidder  | accepted                |
        | requestForProposal  | the fourth bidder | refused under this rule |

  Rule: Without an agreement everybody bids

    Example: requestForProposal
      Given a requestForProposal tender whose hasPreSelectionAgreement is false that accepts bids
      When the fourth bidder submits a bid
      Then it is accepted
