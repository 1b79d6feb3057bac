@access
Feature: Without a key nothing is done to objections and cancellations, and nobody is told a secret of them

  @rule:access.group-may-act
  Rule: An operation is open only to the groups of keys it is meant for

    Scenario: A cancellation, its papers and a complaint about it
      Given an aboveThreshold tender with two bids
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer puts a new version of the document
      And the buyer publishes the cancellation
      And the second bidder drafts a complaint about the cancellation
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent

    Scenario: A question about a complaint
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint with an objection
      And a bot of registers confirms that the complaint is paid
      And the appeal body asks the complainant about the objection
      And the appeal body adds a file to the question
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent

    Scenario: A complaint about pre-qualification
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification
      And the buyer adds a signed evaluation report to the tender
      And the buyer admits all bids
      And the buyer ends pre-qualification
      And the second bidder drafts a complaint about the qualification
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent

    Scenario: An appeal against a decision
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And the appeal body declines the complaint
      And the third bidder appeals against the decision
      And the third bidder adds a paper without type to the appeal
      And the third bidder names the proceeding of the appeal
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent

    Scenario: A claim about an award, and its papers
      Given a belowThreshold tender with a winner
      And the second bidder drafts a claim about the award
      And the second bidder adds a paper without type to the claim
      And the second bidder renames the document
      And the second bidder submits the claim
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
