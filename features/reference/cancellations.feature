@reference
Feature: Cancellations are as in the reference

  Rule: Every answer on the way is the reference's, and everybody sees in the end what the reference shows

    Scenario Outline: <method>: <what> is cancelled
      Given a <method> tender <stage>
      And the buyer drafts a cancellation of the first lot
      And the buyer adds a signed report on cancellation to the cancellation
      When the buyer publishes the cancellation
      And the buyer puts the cancellation in force
      And 12 days pass
      Then everything is as in the reference

      Examples:
        | method | what | stage |
        | belowThreshold | one lot of two | with two lots with two bids |
        | belowThreshold | the only lot | with two bids |
        | aboveThreshold | one lot of two | with two lots with two bids |
        | aboveThreshold | the only lot | with two bids |
        | aboveThresholdEU | one lot of two | with two lots with two bids |
        | aboveThresholdEU | the only lot | with two bids |
        | esco | one lot of two | with two lots with two bids |
        | esco | the only lot | with two bids |
        | simple.defense | one lot of two | with two lots with two bids |
        | simple.defense | the only lot | with two bids |
        | competitiveOrdering | one lot of two | with two lots with two bids |
        | competitiveOrdering | the only lot | with two bids |
        | requestForProposal | one lot of two | with two lots with two bids |
        | requestForProposal | the only lot | with two bids |

    Scenario Outline: <method>: a tender <stage> is cancelled
      Given a <method> tender <stage>
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation
      When the buyer publishes the cancellation
      And the buyer puts the cancellation in force
      And 12 days pass
      Then everything is as in the reference

      Examples:
        | method | stage |
        | belowThreshold | that accepts bids |
        | belowThreshold | in qualification |
        | belowThreshold | with a winner after the stand-still |
        | aboveThresholdUA | that accepts bids |
        | aboveThresholdUA | in qualification |
        | aboveThresholdUA | with a winner after the stand-still |
        | aboveThresholdEU | that accepts bids |
        | aboveThresholdEU | in qualification |
        | aboveThresholdEU | with a winner after the stand-still |
        | complexAsset.arma | that accepts bids |
        | complexAsset.arma | in qualification |
        | complexAsset.arma | with a winner after the stand-still |
        | aboveThresholdUA.defense | that accepts bids |
        | aboveThresholdUA.defense | in qualification |
        | aboveThresholdUA.defense | with a winner after the stand-still |
        | priceQuotation | that accepts bids |
        | priceQuotation | in qualification |
        | priceQuotation | with a winner after the stand-still |
        | aboveThresholdEU | in pre-qualification |

    Scenario: A cancellation that is withdrawn
      Given an aboveThreshold tender with two bids
      And the buyer drafts a cancellation
      And the buyer gives the cancellation another reason
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation
      When the buyer withdraws the cancellation
      And it is 1 minute after tendering ends
      Then everything is as in the reference
