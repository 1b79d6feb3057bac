@reference
Feature: Whole procedures are as in the reference

  Rule: Every answer on the way is the reference's, and everybody sees in the end what the reference shows

    Scenario Outline: A <method> tender <stage>
      Given a <method> tender <stage>
      Then everything is as in the reference

      Examples:
        | method | stage |
        | belowThreshold | in draft |
        | belowThreshold | that accepts enquiries |
        | belowThreshold | with two bids |
        | belowThreshold | at auction |
        | belowThreshold | in qualification |
        | belowThreshold | in qualification after a single bid |
        | belowThreshold | with a rejected bid |
        | belowThreshold | with a winner |
        | belowThreshold | with a signed contract |
        | belowThreshold | without a single bid |
        | aboveThreshold | that accepts bids |
        | aboveThreshold | with two bids |
        | aboveThreshold | at auction |
        | aboveThreshold | in qualification |
        | aboveThreshold | in qualification after a single bid |
        | aboveThreshold | with a rejected bid |
        | aboveThreshold | with a winner |
        | aboveThreshold | with a signed contract |
        | aboveThreshold | without a single bid |
        | aboveThresholdUA | that accepts bids |
        | aboveThresholdUA | at auction |
        | aboveThresholdUA | in qualification |
        | aboveThresholdUA | with a rejected bid |
        | aboveThresholdUA | with a winner |
        | aboveThresholdUA | with a signed contract |
        | aboveThresholdUA | without a single bid |
        | aboveThresholdEU | that accepts bids |
        | aboveThresholdEU | with two bids |
        | aboveThresholdEU | in pre-qualification |
        | aboveThresholdEU | in the stand-still of pre-qualification |
        | aboveThresholdEU | at auction |
        | aboveThresholdEU | in qualification |
        | aboveThresholdEU | with a rejected bid |
        | aboveThresholdEU | with a winner |
        | aboveThresholdEU | with a signed contract |
        | aboveThresholdEU | without a single bid |
        | aboveThresholdUA.defense | that accepts bids |
        | aboveThresholdUA.defense | at auction |
        | aboveThresholdUA.defense | in qualification |
        | aboveThresholdUA.defense | with a rejected bid |
        | aboveThresholdUA.defense | with a winner |
        | aboveThresholdUA.defense | with a signed contract |
        | aboveThresholdUA.defense | without a single bid |
        | simple.defense | that accepts bids |
        | simple.defense | at auction |
        | simple.defense | in qualification |
        | simple.defense | with a rejected bid |
        | simple.defense | with a winner |
        | simple.defense | with a signed contract |
        | simple.defense | without a single bid |
        | competitiveOrdering | that accepts bids |
        | competitiveOrdering | with two bids |
        | competitiveOrdering | at auction |
        | competitiveOrdering | in qualification |
        | competitiveOrdering | with a rejected bid |
        | competitiveOrdering | with a winner |
        | competitiveOrdering | with a signed contract |
        | competitiveOrdering | without a single bid |
        | requestForProposal | that accepts enquiries |
        | requestForProposal | that accepts bids |
        | requestForProposal | in qualification |
        | requestForProposal | with a rejected bid |
        | requestForProposal | with a winner |
        | requestForProposal | with a signed contract |
        | requestForProposal | without a single bid |
        | esco | that accepts bids |
        | esco | in pre-qualification |
        | esco | in the stand-still of pre-qualification |
        | esco | at auction |
        | esco | in qualification |
        | esco | with a rejected bid |
        | esco | with a winner |
        | esco | with a signed contract |
        | esco | without a single bid |
        | complexAsset.arma | that accepts bids |
        | complexAsset.arma | in pre-qualification |
        | complexAsset.arma | in the stand-still of pre-qualification |
        | complexAsset.arma | at auction |
        | complexAsset.arma | in qualification |
        | complexAsset.arma | with a rejected bid |
        | complexAsset.arma | with a winner |
        | complexAsset.arma | with a signed contract |
        | complexAsset.arma | without a single bid |
        | priceQuotation | in draft |
        | priceQuotation | that accepts bids |
        | priceQuotation | with two bids |
        | priceQuotation | in qualification |
        | priceQuotation | with a rejected bid |
        | priceQuotation | with a winner |
        | priceQuotation | with a signed contract |
        | priceQuotation | without a single bid |
