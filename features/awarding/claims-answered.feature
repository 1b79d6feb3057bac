@awarding
Feature: Claims from draft to decision

  @rule:claim.step-allowed
  Rule: The claimant submits, cancels and judges the answer; the buyer answers a submitted claim

    Background:
      Given a belowThreshold tender with a winner
      And the second bidder drafts a claim about the award

    Example: The claimant submits a draft
      When the second bidder submits the claim
      Then it is accepted

    Example: The buyer does not answer a draft
      When the buyer answers the claim
      Then it is refused under this rule

  @rule:claim.decided-stays
  Rule: A claim, or a complaint about a cancellation, changes only until it is decided or withdrawn

    Background:
      Given a belowThreshold tender with a winner
      And the second bidder files a claim about the award

    Example: Before the answer
      When the second bidder cancels the claim
      Then it is accepted

    Example: After it is settled
      When the buyer answers the claim
      And the second bidder is satisfied with the answer
      And the second bidder cancels the claim
      Then it is refused under this rule

  @rule:claim.answer-has-resolution-type
  Rule: An answer to a claim says how it was resolved

    Background:
      Given a belowThreshold tender with a winner
      And the second bidder files a claim about the award

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                 | answer                  |
        | answers the claim                                    | accepted                |
        | answers the claim without saying how it was resolved | refused under this rule |

  @rule:claim.answer-is-substantial
  Rule: An answer to a claim has at least twenty characters

    Background:
      Given a belowThreshold tender with a winner
      And the second bidder files a claim about the award

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                        | answer                  |
        | answers the claim           | accepted                |
        | answers the claim in a word | refused under this rule |
