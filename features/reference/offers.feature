@reference
Feature: Bids are as in the reference

  Rule: Every answer on the way is the reference's, and everybody sees in the end what the reference shows

    Scenario Outline: The first bidder submits <bid>
      Given a belowThreshold tender that accepts bids
      When the first bidder submits <bid>
      Then everything is as in the reference

      Examples:
        | bid |
        | a bid |
        | a bid at once active |
        | a bid with unit prices |
        | a bid without items |
        | a bid above the expected value |
        | a bid in euros |
        | a bid with a platform for the contract |
        | a bid for the first lot with the items of both |

    Scenario Outline: <method>: the first bidder <does>
      Given a <method> tender with two bids
      When the first bidder <does>
      And the second bidder withdraws the bid
      And it is 1 minute after tendering ends
      Then everything is as in the reference

      Examples:
        | method | does |
        | aboveThreshold | names subcontractors of the lot |
        | aboveThreshold | adds a technical specification to the first bid |
        | aboveThresholdEU | names subcontractors of the lot |
        | aboveThresholdEU | adds a technical specification to the first bid |
        | esco | names subcontractors of the lot |
        | esco | adds a technical specification to the first bid |
        | complexAsset.arma | names subcontractors of the lot |
        | complexAsset.arma | adds a technical specification to the first bid |
        | simple.defense | names subcontractors of the lot |
        | simple.defense | adds a technical specification to the first bid |
        | belowThreshold | makes the first bid pending again |

    Scenario: The only bid is withdrawn
      Given a belowThreshold tender that accepts bids
      And the first bidder submits a bid
      And the first bidder signs the bid and hands it in
      When the first bidder withdraws the bid
      And it is 1 minute after tendering ends
      Then everything is as in the reference

    Scenario Outline: <method>: a bid by a feature
      Given a <method> tender with a feature that accepts bids
      And the first bidder submits a bid with the feature of the tender
      And the first bidder signs the bid and hands it in
      And the second bidder submits a bid with the feature of the tender
      And the second bidder signs the bid and hands it in
      When 40 days pass
      Then everything is as in the reference

      Examples:
        | method |
        | belowThreshold |
        | requestForProposal |

    Scenario Outline: <method>: answers to a criterion
      Given a <method> tender with a criterion in qualification
      When the buyer awards the winner
      And the first bidder proves the answer
      Then everything is as in the reference

      Examples:
        | method |
        | belowThreshold |
        | aboveThresholdEU |

    Scenario: Answers of the winner
      Given a belowThreshold tender with a criterion for the winner with a winner
      When the first bidder proves the answer
      Then everything is as in the reference

    Scenario Outline: <method>: a tender changes after bids came in
      Given a <method> tender with two bids
      And the buyer extends tendering by a week
      When the first bidder makes the first bid pending again
      And it is 1 minute after tendering ends
      Then everything is as in the reference

      Examples:
        | method |
        | aboveThreshold |
        | aboveThresholdUA |
        | aboveThresholdEU |
        | complexAsset.arma |
