@reference
Feature: Decisions on winners are as in the reference

  Rule: Every answer on the way is the reference's, and everybody sees in the end what the reference shows

    Scenario Outline: A <method> tender in qualification: the buyer <does>
      Given a <method> tender in qualification
      When the buyer <does>
      And 6 days pass
      Then everything is as in the reference

      Examples:
        | method | does |
        | belowThreshold | gives the winner 24 hours to explain |
        | belowThreshold | extends the time to decide |
        | belowThreshold | rejects the winner |
        | aboveThreshold | gives the winner 24 hours to explain |
        | aboveThreshold | extends the time to decide |
        | aboveThreshold | rejects the winner |
        | aboveThresholdUA | gives the winner 24 hours to explain |
        | aboveThresholdUA | extends the time to decide |
        | aboveThresholdUA | rejects the winner |
        | aboveThresholdEU | gives the winner 24 hours to explain |
        | aboveThresholdEU | extends the time to decide |
        | aboveThresholdEU | rejects the winner |
        | aboveThresholdUA.defense | gives the winner 24 hours to explain |
        | aboveThresholdUA.defense | extends the time to decide |
        | aboveThresholdUA.defense | rejects the winner |
        | simple.defense | gives the winner 24 hours to explain |
        | simple.defense | extends the time to decide |
        | simple.defense | rejects the winner |
        | competitiveOrdering | gives the winner 24 hours to explain |
        | competitiveOrdering | extends the time to decide |
        | competitiveOrdering | rejects the winner |
        | requestForProposal | gives the winner 24 hours to explain |
        | requestForProposal | extends the time to decide |
        | requestForProposal | rejects the winner |
        | esco | gives the winner 24 hours to explain |
        | esco | extends the time to decide |
        | esco | rejects the winner |
        | complexAsset.arma | gives the winner 24 hours to explain |
        | complexAsset.arma | extends the time to decide |
        | complexAsset.arma | rejects the winner |
        | priceQuotation | gives the winner 24 hours to explain |
        | priceQuotation | extends the time to decide |
        | priceQuotation | rejects the winner |
        | belowThreshold | describes the award |
        | belowThreshold | rejects the winner without a word |
        | aboveThreshold | declares the winner eligible |

    Scenario Outline: A <method> tender with a winner: the buyer <does>
      Given a <method> tender with a winner
      When the buyer <does>
      And the buyer rejects the winner
      And the buyer awards the winner
      And 12 days pass
      Then everything is as in the reference

      Examples:
        | method | does |
        | belowThreshold | cancels the award |
        | aboveThreshold | cancels the award |
        | aboveThresholdUA | cancels the award |
        | aboveThresholdEU | cancels the award |
        | aboveThresholdUA.defense | cancels the award |
        | simple.defense | cancels the award |
        | competitiveOrdering | cancels the award |
        | requestForProposal | cancels the award |
        | esco | cancels the award |
        | complexAsset.arma | cancels the award |
        | priceQuotation | cancels the award |

    Scenario Outline: A <method> tender with a bid far below the others
      Given a <method> tender with two bids
      And the third bidder hands in a bid far below the others
      And the tender becomes active.auction
      When the tender becomes active.qualification
      And 3 days pass
      Then everything is as in the reference

      Examples:
        | method |
        | aboveThreshold |
        | aboveThresholdUA |
        | simple.defense |
        | competitiveOrdering |

    Scenario Outline: <method>: a claim about the award that <who> <does>
      Given a <method> tender with a winner
      And the second bidder drafts a claim about the award
      And the second bidder adds a paper without type to the claim
      And the second bidder submits the claim
      And the buyer answers the claim
      When <who> <does>
      And 12 days pass
      Then everything is as in the reference

      Examples:
        | method | who | does |
        | belowThreshold | the second bidder | is satisfied with the answer |
        | belowThreshold | the second bidder | cancels the claim |

    Scenario Outline: <method>: shares of a collective need
      Given a <method> tender whose awardingByItemUnitValue is true in qualification after three bids
      And the buyer awards the winner
      And the buyer awards the winner
      When the buyer cancels the award
      And 12 days pass
      Then everything is as in the reference

      Examples:
        | method |
        | belowThreshold |
        | aboveThreshold |

    Scenario Outline: <method>: shares of a collective need, to their contracts
      Given a <method> tender whose awardingByItemUnitValue is true in qualification after three bids
      And the buyer awards the winner
      And the buyer awards the winner
      And the buyer awards the winner
      When 12 days pass
      And the buyer signs the contract
      Then everything is as in the reference

      Examples:
        | method |
        | belowThreshold |
        | aboveThreshold |

    Scenario: An inspector
      Given a belowThreshold tender with an inspector in qualification
      And the buyer awards the winner
      And the buyer asks for a review of the lot
      When the inspector approves
      Then everything is as in the reference

    Scenario: A lot without a winner beside one with
      Given a belowThreshold tender with two lots in qualification
      And the buyer awards the winner
      And the buyer rejects the winner
      And the buyer rejects the winner
      When 12 days pass
      Then everything is as in the reference
