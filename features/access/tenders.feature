@access
Feature: Without a key nothing is done to a tender, and nobody is told a secret of it

  @rule:access.group-may-act
  Rule: An operation is open only to the groups of keys it is meant for

    Scenario: A whole procedure among selected suppliers
      Given a competitiveOrdering tender whose restricted is true with a signed contract
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: A whole procedure with pre-qualification
      Given an aboveThresholdEU tender with a signed contract
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: Criteria, lots and papers
      Given a belowThreshold tender in draft
      And the buyer adds a criterion on an item
      And the buyer adds a criterion
      And the buyer adds a requirement
      And the buyer renames the requirement
      And the buyer adds a group of requirements
      And the buyer adds evidence to the requirement
      And the buyer names the lot anew
      And the buyer adds tender documentation to the tender
      And the buyer renames the document
      And the buyer puts a new version of the document
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: Questions
      Given a belowThreshold tender that accepts enquiries
      And the first bidder asks a question
      And the buyer answers the question
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: A tender of another hand
      Given a belowThreshold tender in draft
      And another broker makes a transfer
      And another broker takes the tender over
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: A plan, its papers and its approval
      Given a belowThreshold tender that is planned
      And the buyer adds a paper without type to the plan
      And the buyer puts a new version of the document
      And the buyer asks for an approval of the plan
      And the buyer adds a paper without type to the approval
      And the buyer puts the approval off
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: A tender of a plan
      Given a belowThreshold tender that is planned
      And the buyer announces the tender of the plan
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: A central buyer
      Given a belowThreshold tender with two buyers in draft
      And the buyer publishes a plan
      And the buyer links the plan with the tender
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: The inspector looks on
      Given a belowThreshold tender with an inspector in qualification
      And the buyer gives the winner 24 hours to explain
      And the first bidder lowers the price of a unit
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: An auction that is moved
      Given a belowThreshold tender that accepts bids
      And the administrator moves the auction two months ahead
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: The auction module
      Given a belowThreshold tender at auction
      And the auction module gives every bid its address of the auction
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still
