@aboveThreshold
Feature: Objections of a complaint

  @rule:complaint.objections-are-numbered
  Rule: Every objection of a complaint has its number

    Background:
      Given an aboveThreshold tender that accepts bids

    Scenario Outline: The second bidder <does>
      When the second bidder <does>
      Then it is <answer>

      Examples:
        | does                                                  | answer                  |
        | drafts a complaint with an objection                  | accepted                |
        | drafts a complaint with an objection without a number | refused under this rule |

  @rule:complaint.objection-has-one-argument
  Rule: An objection of a complaint has a single argument

    Background:
      Given an aboveThreshold tender that accepts bids

    Scenario Outline: The second bidder <does>
      When the second bidder <does>
      Then it is <answer>

      Examples:
        | does                                                  | answer                  |
        | drafts a complaint with an objection                  | accepted                |
        | drafts a complaint with an objection of two arguments | refused under this rule |

  @rule:complaint.objection-related-item-exists
  Rule: An objection of a complaint is about something in the tender

    Background:
      Given an aboveThreshold tender that accepts bids

    Scenario Outline: The second bidder <does>
      When the second bidder <does>
      Then it is <answer>

      Examples:
        | does                                                      | answer                  |
        | drafts a complaint with an objection                      | accepted                |
        | drafts a complaint with an objection about another tender | refused under this rule |

  @rule:complaint.objection-only-about-its-lot
  Rule: A complaint about a lot has no objections about the tender as a whole

    Background:
      Given an aboveThreshold tender that accepts bids

    Scenario Outline: The second bidder <does>
      When the second bidder <does>
      Then it is <answer>

      Examples:
        | does                                                                      | answer                  |
        | drafts a complaint with an objection                                      | accepted                |
        | drafts a complaint about the first lot with an objection about the tender | refused under this rule |
