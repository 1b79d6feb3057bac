@aboveThreshold
Feature: Pre-qualification begins and ends

  @rule:document.signed-evaluationReports-given
  Rule: The decision is published with a signed evaluationReports document

    Background:
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification
      And the buyer admits all bids

    Scenario Outline: With <document>
      Given the buyer adds <document> to the tender
      When the buyer ends pre-qualification
      Then it is <answer>

      Examples:
        | document                   | answer                  |
        | a signed evaluation report | accepted                |
        | an evaluation report       | refused under this rule |

  @rule:document.signed-evaluationReports-given
  Rule: The decision is published with a signed evaluationReports document

    Background:
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification
      And the buyer admits all bids
      And the buyer adds a signed evaluation report to the tender
      And the buyer ends pre-qualification
      And the buyer takes pre-qualification up again

    Example: With the report that was published before
      When the buyer ends pre-qualification
      Then it is refused under this rule

    Example: With a new version of it
      When 1 second passes
      And the buyer puts a new version of the document
      And the buyer ends pre-qualification
      Then it is accepted

  @rule:tender.pre-qualification-all-examined
  Rule: Pre-qualification ends after all bids are examined

    Background:
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification
      And the buyer adds a signed evaluation report to the tender

    Scenario Outline: The buyer <did> before
      Given the buyer <did>
      When the buyer ends pre-qualification
      Then it is <answer>

      Examples:
        | did                  | answer                  |
        | admits all bids      | accepted                |
        | admits the first bid | refused under this rule |

  @rule:tender.pre-qualification-ends-with-stand-still
  Rule: During pre-qualification the buyer does nothing with the tender but end it

    Background:
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification
      And the buyer adds a signed evaluation report to the tender
      And the buyer admits all bids

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                   | answer                  |
        | ends pre-qualification | accepted                |
        | changes the title      | refused under this rule |

  @rule:tender.stand-still-only-goes-back
  Rule: During the stand-still of pre-qualification the buyer may only take it up again

    Background:
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification
      And the buyer adds a signed evaluation report to the tender
      And the buyer admits all bids
      And the buyer ends pre-qualification

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                | answer                  |
        | takes pre-qualification up again                    | accepted                |
        | takes pre-qualification up again with another title | refused under this rule |

  @rule:tender.stand-still-after-pre-qualification
  Rule: The stand-still of pre-qualification comes only after pre-qualification

    Background:
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification
      And the buyer adds a signed evaluation report to the tender
      And the buyer admits all bids
      And the buyer ends pre-qualification

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                             | answer                  |
        | takes pre-qualification up again | accepted                |
        | changes the title                | refused under this rule |
