@time
Feature: Boundaries of the time of frameworks, to the second

  Only a clock that stands still shows exactly the second of a boundary.

  @rule:submission.during-the-period
  Rule: Submissions are made and changed only during the period of the framework

    Background:
      Given an internationalFinancialInstitutions framework with a supplier

    Scenario Outline: <when> applications end
      When it is <when> applications end
      And the second bidder applies
      Then it is <answer>

      Examples:
        | when            | answer                  |
        | 1 second before | accepted                |
        | 0 seconds after | accepted                |
        | 1 second after  | refused under this rule |

  @rule:framework-question.asked-in-time
  Rule: Questions about a framework are asked during its enquiry period

    Background:
      Given a dynamicPurchasingSystem framework that looks for suppliers

    Scenario Outline: <when> enquiries end
      When it is <when> enquiries end
      And the first bidder asks about the framework
      Then it is <answer>

      Examples:
        | when            | answer                  |
        | 1 second before | accepted                |
        | 0 seconds after | accepted                |
        | 1 second after  | refused under this rule |

  @rule:framework-question.answered-in-time
  Rule: Questions about a framework are answered before the time for clarifications ends

    Background:
      Given an internationalFinancialInstitutions framework with a supplier
      And the first bidder asks about the framework

    Scenario Outline: <when> clarifications end
      When it is <when> clarifications end
      And the buyer answers about the framework
      Then it is <answer>

      Examples:
        | when            | answer                  |
        | 1 second before | accepted                |
        | 0 seconds after | accepted                |
        | 1 second after  | refused under this rule |

  @rule:framework.qualification-long-enough
  Rule: The qualification period of a framework is as long as its type asks

    Scenario Outline: <framework>, <when> its first day begins
      Given <framework> by internationalFinancialInstitutions in draft
      When it is <when> the day after the draft begins
      And the buyer announces the framework
      Then it is <answer>

      Examples:
        | framework                                                     | when            | answer                  |
        | a framework for 40 full days from the next                    | 0 seconds after | accepted                |
        | a framework for 40 full days from the next                    | 1 second after  | refused under this rule |
        | a framework for a second less than 40 full days from the next | 0 seconds after | refused under this rule |

  @rule:framework.qualification-not-too-long
  Rule: The qualification period of a framework is at most four years

    Scenario Outline: <framework>, <when> its first day begins
      Given <framework> by internationalFinancialInstitutions in draft
      When it is <when> the day after the draft begins
      And the buyer announces the framework
      Then it is <answer>

      Examples:
        | framework                                                       | when            | answer                  |
        | a framework for 1461 full days from the next                    | 0 seconds after | accepted                |
        | a framework for a second more than 1461 full days from the next | 0 seconds after | refused under this rule |
        | a framework for 1462 full days from the next                    | 1 second after  | accepted                |

  @rule:framework-change.leaves-time
  Rule: A changed qualification period ends no sooner than the stand-still after applications takes

    Background:
      Given an internationalFinancialInstitutions framework that looks for suppliers

    Scenario Outline: <when> the day begins
      When it is <when> the day after the draft begins
      And the buyer ends the framework at midnight in 30 days
      Then it is <answer>

      Examples:
        | when            | answer                  |
        | 0 seconds after | accepted                |
        | 1 second after  | refused under this rule |

  @rule:framework-change.not-too-far
  Rule: A changed qualification period ends within four years from now

    Background:
      Given an internationalFinancialInstitutions framework that looks for suppliers

    Scenario Outline: <when> the day begins, the buyer <does>
      When it is <when> the day after the draft begins
      And the buyer <does>
      Then it is <answer>

      Examples:
        | when            | does                                                    | answer                  |
        | 0 seconds after | ends the framework a second after midnight in 1461 days | refused under this rule |
        | 1 second after  | ends the framework at midnight in 1462 days             | accepted                |
