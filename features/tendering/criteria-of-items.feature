@tendering
Feature: What criteria relate to

  @rule:criterion.unique-after-change
  Rule: A changed criterion does not repeat an active one

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: Besides <another>
      Given the buyer adds <another>
      And the buyer adds a criterion
      When the buyer turns the criterion into one on staff
      Then it is <answer>

      Examples:
        | another                | answer                  |
        | a criterion on an item | accepted                |
        | a criterion on staff   | refused under this rule |

  @rule:criterion.technical-item-has-market
  Rule: An item with technical features has a category or a profile

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <criterion>
      When the buyer adds <criterion>
      Then it is <answer>

      Examples:
        | criterion                                    | answer                  |
        | a criterion on an item                       | accepted                |
        | a criterion on technical features of an item | refused under this rule |

  @rule:criterion.localised-item-has-category
  Rule: An item with a localisation criterion has a category

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <criterion>
      When the buyer adds <criterion>
      Then it is <answer>

      Examples:
        | criterion                                  | answer                  |
        | a criterion on an item                     | accepted                |
        | a criterion on the local origin of an item | refused under this rule |

  @rule:requirement.language-without-evidences
  Rule: Requirements on the language of bids take no evidences

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <criterion>
      Given the buyer adds <criterion>
      When the buyer adds a requirement with evidence
      Then it is <answer>

      Examples:
        | criterion                           | answer                  |
        | a criterion                         | accepted                |
        | a criterion on the language of bids | refused under this rule |

  @rule:evidence.not-of-language
  Rule: A criterion on the language of bids has no evidences

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <criterion>
      Given the buyer adds <criterion>
      When the buyer adds evidence to the requirement
      Then it is <answer>

      Examples:
        | criterion                           | answer                  |
        | a criterion                         | accepted                |
        | a criterion on the language of bids | refused under this rule |
