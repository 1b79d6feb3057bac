@tendering
Feature: Groups of requirements

  @rule:criterion.exclusion-frozen
  Rule: Criteria that exclude tenderers are not changed

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <criterion>
      Given the buyer adds <criterion>
      When the buyer adds a group of requirements
      Then it is <answer>

      Examples:
        | criterion                         | answer                  |
        | a criterion                       | accepted                |
        | a criterion that excludes bidders | refused under this rule |

  @rule:criterion.ids-unique
  Rule: No two criteria, groups or evidences of a list have one id

    Background:
      Given a belowThreshold tender in draft
      And the buyer adds a criterion

    Example: Once
      When the buyer adds a numbered group of requirements
      Then it is accepted

    Example: Twice
      When the buyer adds a numbered group of requirements
      And the buyer adds a numbered group of requirements
      Then it is refused under this rule

  @rule:requirement.id-unique
  Rule: No two requirements of a tender have one id

    Background:
      Given a belowThreshold tender in draft
      And the buyer adds a criterion

    Example: Once
      When the buyer adds a group with a numbered requirement
      Then it is accepted

    Example: Twice
      When the buyer adds a group with a numbered requirement
      And the buyer adds a group with a numbered requirement
      Then it is refused under this rule

  @rule:requirement.title-unique
  Rule: No two active requirements of a group have one title

    Background:
      Given a belowThreshold tender in draft
      And the buyer adds a criterion

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                 | answer                  |
        | adds a requirement                   | accepted                |
        | adds a requirement of the same title | refused under this rule |

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                          | answer                  |
        | adds a group of requirements                  | accepted                |
        | adds a group of two requirements of one title | refused under this rule |

  @rule:requirement.new-title-unique
  Rule: A requirement is not renamed to the title of another one of its group

    Background:
      Given a belowThreshold tender in draft
      And the buyer adds a criterion
      And the buyer adds a requirement

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                            | answer                  |
        | renames the requirement                         | accepted                |
        | renames the requirement to the title of another | refused under this rule |
