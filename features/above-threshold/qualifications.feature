@aboveThreshold
Feature: Decisions on bids before the auction

  @rule:qualification.during-pre-qualification
  Rule: Bids are qualified only during pre-qualification

    Background:
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification
      And the buyer adds a signed evaluation report to the tender

    Example: During pre-qualification
      When the buyer explains the qualification
      Then it is accepted

    Example: When it is over
      When the buyer admits all bids
      And the buyer ends pre-qualification
      And the buyer explains the qualification
      Then it is refused under this rule

  @rule:qualification.cancelled-stays
  Rule: A cancelled decision on a bid does not change

    Background:
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification
      And the buyer admits the first bid
      And the buyer cancels the admission

    Example: The new one
      When the buyer explains the qualification
      Then it is accepted

    Example: The cancelled one
      When the buyer explains the cancelled qualification
      Then it is refused under this rule

  @rule:qualification.decided-is-only-cancelled
  Rule: A decision on a bid, once taken, is only cancelled

    Background:
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification
      And the buyer admits the first bid

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                     | answer                  |
        | cancels the admission    | accepted                |
        | refuses the admitted bid | refused under this rule |

  @rule:qualification.waits-for-explanation
  Rule: A bid is decided on only after the time which the bidder was given to explain is over

    Background:
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification

    Example: At once
      When the buyer admits all bids
      Then it is accepted

    Example: While the bidder explains
      When the buyer gives the bidder 24 hours to explain
      And the buyer admits all bids
      Then it is refused under this rule

  @rule:qualification-milestone.once
  Rule: Extra time of one kind is given once

    Background:
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification

    Example: Once
      When the buyer gives the bidder 24 hours to explain
      Then it is accepted

    Example: Twice
      When the buyer gives the bidder 24 hours to explain
      And the buyer gives the bidder 24 hours to explain
      Then it is refused under this rule

  @rule:qualification-milestone.while-pending
  Rule: Extra time to explain is given only before the decision is taken

    Background:
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification

    Example: Before the decision
      When the buyer gives the bidder 24 hours to explain
      Then it is accepted

    Example: After it
      When the buyer admits all bids
      And the buyer gives the bidder 24 hours to explain
      Then it is refused under this rule

  @rule:qualification-document.qualification-is-pending
  Rule: Documents of a qualification change only while it is pending

    Background:
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification

    Example: Before the decision
      When the buyer adds a paper without type to the qualification
      Then it is accepted

    Example: After it
      When the buyer admits all bids
      And the buyer adds a paper without type to the qualification
      Then it is refused under this rule

  @rule:qualification-document.in-tender-status
  Rule: Documents of a qualification change only during pre-qualification

    Background:
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification
      And the buyer adds a signed evaluation report to the tender

    Example: During pre-qualification
      When the buyer adds a paper without type to the qualification
      Then it is accepted

    Example: When it is over
      When the buyer admits all bids
      And the buyer ends pre-qualification
      And the buyer adds a paper without type to the qualification
      Then it is refused under this rule

  @rule:document.only-one-deviationReport-of-qualification
  Rule: Of one qualification or lot there is one deviationReport document

    Background:
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification

    Example: One
      When the buyer adds a report on deviations to the qualification
      Then it is accepted

    Example: Two
      When the buyer adds a report on deviations to the qualification
      And the buyer adds a report on deviations to the qualification
      Then it is refused under this rule
