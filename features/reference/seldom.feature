@reference
Feature: What comes seldom is as in the reference

  Rule: Every answer on the way is the reference's, and everybody sees in the end what the reference shows

    Scenario: A change after the inspector has answered
      Given a belowThreshold tender with an inspector that accepts enquiries
      And the buyer asks for a review
      And the inspector approves
      When the buyer changes the title
      And the buyer adds tender documentation to the tender
      Then everything is as in the reference

    Scenario: The auction of a tender without lots is moved
      Given an aboveThresholdUA.defense tender in draft
      And the buyer gives the lot up
      And the buyer publishes the tender with all that is due
      When the administrator moves the auction of the whole tender two months ahead
      Then everything is as in the reference

    Scenario: A document and a criterion are taken out of a draft
      Given a belowThreshold tender in draft
      And the buyer adds tender documentation to the tender
      And the buyer adds a criterion
      When the buyer removes the document
      And the buyer removes the criterion
      Then everything is as in the reference

    Scenario Outline: <method>: a winner is rejected an hour later
      Given a <method> tender in qualification
      And 1 hour passes
      When the buyer rejects the winner
      Then everything is as in the reference

      Examples:
        | method |
        | belowThreshold |
        | aboveThresholdEU |

    Scenario: A claim about a winner, filed at once
      Given a belowThreshold tender with a winner
      And 1 hour passes
      When the second bidder files a claim about the award
      And 1 hour passes
      And the buyer answers the claim
      And 1 hour passes
      And the second bidder cancels the claim
      Then everything is as in the reference

    Scenario: A claim about a refusal of admission
      Given an aboveThresholdEU tender with three bids
      And the tender becomes active.pre-qualification
      And the buyer refuses the last bid
      And the buyer admits all bids
      And the buyer adds a signed evaluation report to the tender
      And the buyer ends pre-qualification
      And 1 hour passes
      When the third bidder files a claim about the refusal in the name of his bid
      Then everything is as in the reference

    Scenario: An admission is cancelled and decided anew
      Given an aboveThresholdEU tender in pre-qualification
      And the buyer admits the first bid
      And 1 hour passes
      When the buyer cancels the admission
      And the buyer admits all bids
      Then everything is as in the reference

    Scenario: A change of a contract, an hour later
      Given a belowThreshold tender with a signed contract
      And the buyer files a change of the contract
      And 1 hour passes
      When the buyer explains the change otherwise
      And the buyer brings the change into force
      Then everything is as in the reference

    Scenario: A plan that is passed on while its tender is put off
      Given a belowThreshold tender that is planned
      And the buyer asks for an approval of the plan
      When the buyer puts the tender off and passes the plan on
      Then everything is as in the reference

    Scenario Outline: esco: the buyer <does>
      Given an esco tender in draft
      When the buyer <does>
      Then everything is as in the reference

      Examples:
        | does |
        | adds a lot that pays 0.7 of the savings |
        | adds a lot that pays 0.9 of the savings |
        | adds a lot without the income expected |

    Scenario Outline: esco that the budget funds: the buyer <does>
      Given an esco tender that the budget funds in draft
      When the buyer <does>
      Then everything is as in the reference

      Examples:
        | does |
        | adds a lot that pays 0.7 of the savings |

    Scenario Outline: <method>: another lot after bids came in
      Given a <method> tender with two bids
      When the buyer adds another lot
      Then everything is as in the reference

      Examples:
        | method |
        | aboveThreshold |
        | aboveThresholdUA |
        | aboveThresholdEU |
        | aboveThresholdUA.defense |
        | esco |
        | requestForProposal |
        | complexAsset.arma |

    Scenario Outline: <method>: a bid far below the others, after pre-qualification
      Given a <method> tender with two bids
      And the third bidder hands in a bid far below the others
      And the tender becomes active.pre-qualification
      And the buyer adds a signed evaluation report to the tender
      And the buyer admits all bids
      And the buyer ends pre-qualification
      When 60 days pass
      Then everything is as in the reference

      Examples:
        | method |
        | aboveThresholdEU |
        | complexAsset.arma |

    Scenario: The history of a tender
      Given a belowThreshold tender with two bids
      When the administrator sees the history of the tender
      Then everything is as in the reference

    Scenario: Subcontractors of a bid, before bids are opened and after
      Given an aboveThreshold tender with two bids
      And the first bidder names subcontractors
      When it is 1 minute after tendering ends
      Then everything is as in the reference

    Scenario Outline: competitiveOrdering with complaints: begun <count> days later
      Given <count> days pass
      And a competitiveOrdering tender whose hasTenderComplaints is true with a winner
      Then everything is as in the reference

      Examples:
        | count |
        | 0 |
        | 2 |
        | 4 |

    Scenario Outline: competitiveOrdering with complaints: <who> <does>
      Given a competitiveOrdering tender whose hasTenderComplaints is true that accepts bids
      When <who> <does>
      Then everything is as in the reference

      Examples:
        | who | does |
        | the first bidder | asks a question |
        | the buyer | extends tendering by a week |
        | the buyer | moves the beginning of tendering |

    Scenario: competitiveOrdering with complaints: published a minute later
      Given a competitiveOrdering tender whose hasTenderComplaints is true in draft
      And 1 minute passes
      When the buyer publishes the tender with all that is due
      Then everything is as in the reference

    Scenario Outline: competitiveOrdering with complaints: <count> days before the end
      Given a competitiveOrdering tender whose hasTenderComplaints is true that accepts bids
      When it is <count> days before tendering ends
      And the buyer changes the title
      Then everything is as in the reference

      Examples:
        | count |
        | 3 |
        | 4 |
        | 5 |
        | 6 |

    Scenario: competitiveOrdering with complaints: a complaint about a winner
      Given a competitiveOrdering tender whose hasTenderComplaints is true with a winner
      When the second bidder drafts a complaint about the award
      Then everything is as in the reference
