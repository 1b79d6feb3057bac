@tendering
Feature: The minimal step of the tender itself

  @rule:tender.minimal-step-below-value
  Rule: The minimal step is not greater than the value

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                                                  | answer                  |
        | a tender without lots                                                   | accepted                |
        | a tender without lots whose minimal step is greater than the value      | refused under this rule |
        | a tender without lots worth 1000 UAH with a minimal step of 1000.01 UAH | refused under this rule |

    Example: A minimal step that is the whole value is only too great a part of it
      When the buyer announces a tender without lots worth 1000 UAH with a minimal step of 1000 UAH
      Then it is refused under rule tender.minimal-step-limits

  @rule:tender.minimal-step-currency
  Rule: The minimal step is in the currency of the tender

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                               | answer                  |
        | a tender without lots                                | accepted                |
        | a tender without lots whose minimal step is in euros | refused under this rule |

  @rule:tender.minimal-step-tax
  Rule: The minimal step includes value added tax if and only if the value does

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                                  | answer                  |
        | a tender without lots                                   | accepted                |
        | a tender without lots whose minimal step is without tax | refused under this rule |

  @rule:tender.minimal-step-only-with-auction
  Rule: A tender has a minimal step of its own only when it has an auction and no lots

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: The buyer <did> before
      Given the buyer <did>
      When the buyer publishes the tender with all that is due
      Then it is <answer>

      Examples:
        | did                               | answer                  |
        | changes the title                 | accepted                |
        | sets a minimal step of the tender | refused under this rule |

  @rule:tender.guarantee-and-criterion
  Rule: A tender without lots has a guarantee if and only if it has the bid guarantee criterion

    Background:
      Given a belowThreshold tender in draft
      And the buyer asks for a guarantee of the tender

    Example: The tender has lots
      When the buyer publishes the tender with all that is due
      Then it is accepted

    Example: The tender has none
      When the buyer gives the lot up
      And the buyer publishes the tender with all that is due
      Then it is refused under this rule

  @rule:tender.guarantee-and-criterion
  Rule: A tender without lots has a guarantee if and only if it has the bid guarantee criterion

    Background:
      Given an aboveThresholdUA.defense tender in draft

    Scenario Outline: The buyer <did> before
      Given the buyer <did>
      And the buyer gives the lot up
      When the buyer publishes the tender with all that is due
      Then it is <answer>

      Examples:
        | did                                            | answer                  |
        | asks for a guarantee of the tender of 0 UAH    | accepted                |
        | asks for a guarantee of the tender of 0.01 UAH | refused under this rule |

  @rule:tender.value-amount-given
  Rule: A tender with an expected value names its amount

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                             | answer                  |
        | a tender                           | accepted                |
        | a tender whose value has no amount | refused under this rule |
