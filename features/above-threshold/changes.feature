@aboveThreshold
Feature: Changes of an open tender

  @rule:tender.tender-period-extended
  Rule: A change while bids come in leaves bidders the time the method sets

    Background:
      Given an aboveThreshold tender that accepts bids

    Example: While there is time
      When the buyer changes the title
      Then it is accepted

    Example: At the last minute
      When it is 1 hour before tendering ends
      And the buyer changes the title
      Then it is refused under this rule

  @rule:tender.tender-period-start-fixed
  Rule: The beginning of tendering is fixed once tendering is announced

    Background:
      Given an aboveThreshold tender that accepts bids

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                             | answer                  |
        | extends tendering by a week      | accepted                |
        | moves the beginning of tendering | refused under this rule |

  @rule:tender.value-without-tax
  Rule: Where the method says so, the expected value does not include value added tax

    Background:
      Given a buyer who uses aboveThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                         | answer                  |
        | a tender                       | accepted                |
        | a tender with tax              | refused under this rule |
        | a tender without lots with tax | refused under this rule |

  @rule:lot.value-without-tax
  Rule: Where the method says so, the value of a lot does not include value added tax

    Background:
      Given an aboveThreshold tender in draft

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                | answer                  |
        | adds another lot    | accepted                |
        | adds a lot with tax | refused under this rule |

  @rule:criterion.required-present
  Rule: A tender is announced with all criteria its method requires

    Background:
      Given an aboveThreshold tender in draft

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                   | answer                  |
        | publishes the tender with all that is due              | accepted                |
        | publishes the tender with all that is due but criteria | refused under this rule |

  @rule:criterion.article-16-present
  Rule: A tender for works or services has at least one criterion of Article 16

    Scenario Outline: A tender <of>
      Given an aboveThreshold tender <of> in draft
      When the buyer publishes the tender with all that is due
      Then it is <answer>

      Examples:
        | of                           | answer                  |
        | of services with a criterion | accepted                |
        | of services                  | refused under this rule |

  @rule:tender.contract-template-changeable
  Rule: The contract template changes only in the statuses the method names

    Example: A draft
      Given an aboveThresholdEU tender in draft
      When the buyer names the template of the contract with signer and platform
      Then it is accepted

    Example: While bids are looked at
      Given an aboveThresholdEU tender with two bids
      And the tender becomes active.pre-qualification
      When the buyer names the template of the contract with signer and platform
      Then it is refused under this rule
