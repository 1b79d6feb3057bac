@contracting
Feature: Milestones of the contract

  @rule:contract-milestone.duration-limit
  Rule: A milestone of a contract is at most a thousand days long

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                            | answer                  |
        | lets a milestone of the contract last 1000 days | accepted                |
        | lets a milestone of the contract last 1001 days | refused under this rule |

  @rule:contract-milestone.sequence-numbers
  Rule: Milestones of a contract are numbered from one without gaps

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                            | answer                  |
        | lets a milestone of the contract last 1000 days | accepted                |
        | numbers milestones of the contract with a gap   | refused under this rule |

  @rule:contract-milestone.percentages-sum
  Rule: Milestone percentages of one type add up to 100 in a contract

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                            | answer                  |
        | lets a milestone of the contract last 1000 days | accepted                |
        | promises 90 percent of the payment              | refused under this rule |
