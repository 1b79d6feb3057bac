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
