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
      And the second bidder drafts a complaint with an objection about the cancellation
      And the second bidder adds a paper without type to the complaint
      And a bot of registers confirms that the complaint is paid
      And the appeal body asks the complainant about the objection
      And the appeal body accepts the complaint
      And the appeal body declines the complaint
      And the second bidder appeals against the decision
      And the second bidder adds a paper without type to the appeal
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario Outline: A complaint about <what>, from draft to court
      Given an aboveThresholdEU tender <stage>
      And the <which> bidder <drafts>
      And the <which> bidder adds a paper without type to the complaint
      And a bot of registers confirms that the complaint is paid
      And the appeal body asks the complainant about the objection
      And the appeal body adds a file to the question
      And the appeal body accepts the complaint
      And the appeal body declines the complaint
      And the <which> bidder appeals against the decision
      And the <which> bidder adds a paper without type to the appeal
      And the <which> bidder names the proceeding of the appeal
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

      Examples:
        | what      | stage                                   | which  | drafts                                                   |
        | terms     | that accepts bids                       | third  | drafts a complaint with an objection                     |
        | admission | in the stand-still of pre-qualification | second | drafts a complaint with an objection about the admission |
        | rejection | with a rejected bid                     | first  | drafts a complaint with an objection about the rejection |

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
      And everything is as in the reference where time stands still
