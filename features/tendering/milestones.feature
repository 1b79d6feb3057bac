@tendering
Feature: Milestones of delivery and payment

  @rule:milestone.duration-limit
  Rule: A milestone is at most a thousand days long

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                              | answer                  |
        | a tender with delivery in 1000 days | accepted                |
        | a tender with delivery in 1001 days | refused under this rule |

  @rule:milestone.lots-all-or-none
  Rule: Either all milestones belong to lots or none does

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                 | answer                  |
        | a tender                               | accepted                |
        | a tender with all milestones of no lot | accepted                |
        | a tender with one milestone of no lot  | refused under this rule |

  @rule:milestone.sequence-numbers
  Rule: Milestones of a tender or a lot are numbered from one without gaps

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                     | answer                  |
        | a tender                                   | accepted                |
        | a tender with milestones numbered from two | refused under this rule |

  @rule:milestone.percentages-sum
  Rule: Milestone percentages of one type add up to 100, for the tender or for each lot

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                              | answer                  |
        | a tender with payment in two parts  | accepted                |
        | a tender with payment of 90 percent | refused under this rule |
