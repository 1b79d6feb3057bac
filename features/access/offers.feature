@access
Feature: Without a key nothing is done to bids, awards and contracts, and nobody is told a secret of them

  @rule:access.group-may-act
  Rule: An operation is open only to the groups of keys it is meant for

    Scenario: Papers of a bid
      Given an aboveThresholdEU tender with a bid
      And the first bidder adds a technical specification to the first bid
      And the first bidder puts a new version of the document
      And the first bidder makes the document confidential
      And the first bidder adds a paper to the price of the first bid
      And the first bidder adds a paper to the eligibility of the first bid
      And the first bidder adds a paper to the qualification of the first bid
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: Answers to criteria
      Given a belowThreshold tender with a criterion for the winner with two bids
      And the tender becomes active.qualification
      And the buyer awards the winner
      And the first bidder proves the answer
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: What the buyer finds out himself
      Given an aboveThresholdEU tender with a criterion for the buyer in pre-qualification
      And the buyer adds a paper without type to the qualification
      And the buyer finds the criterion met by the bidder
      And the buyer proves what he found with the document
      And the buyer adds a signed evaluation report to the tender
      And the buyer admits all bids
      And the buyer ends pre-qualification
      And the tender becomes active.qualification
      And the buyer adds a paper without type to the award
      And the buyer finds the criterion met by the winner
      And the buyer proves what he found with the document
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: Papers of a qualification
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification
      And the buyer gives the bidder 24 hours to explain
      And the buyer adds a paper without type to the qualification
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: Papers of an award
      Given a belowThreshold tender in qualification
      And the buyer adds a paper without type to the award
      And the buyer renames the document
      And the buyer puts a new version of the document
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: Papers and changes of a contract
      Given a belowThreshold tender with a signed contract
      And the buyer adds a signed contract to the contract
      And the buyer puts a new version of the document
      And the buyer files a change of the contract
      And the buyer assigns the document to the change
      And the buyer brings the change into force
      And a bot of registers reports a payment
      And the buyer adds a paper without type to the payment
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: A contract of another hand
      Given a belowThreshold tender with a signed contract
      And the buyer asks for the credentials of the contract
      And another broker makes a transfer
      And another broker takes the contract over
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: A contract signed electronically, and changed
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract
      And the buyer on his platform signs the electronic contract
      And the supplier on his platform signs the electronic contract
      And the buyer on his platform proposes a lower price
      And the buyer on his platform signs the change
      And the supplier on his platform refuses the change
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: A new version of an electronic contract
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract
      And the supplier on his platform refuses the contract as it is
      And the buyer on his platform offers a new version of the contract
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still
