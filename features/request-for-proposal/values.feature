@requestForProposal
Feature: Tenders without an expected value

  @rule:config.free-currency-needs-no-comparison
  Rule: Currencies may differ only where bids are neither auctioned, nor ordered, nor limited by value

    Background:
      Given a buyer who uses requestForProposal

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                          | answer                  |
        | a tender                        | accepted                |
        | a tender with awarding in order | refused under this rule |

  @rule:config.no-value-restriction-without-estimation
  Rule: Bids are limited by the expected value only when there is one

    Background:
      Given a buyer who uses requestForProposal

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                          | answer                  |
        | a tender                        | accepted                |
        | a tender with value restriction | refused under this rule |

  @rule:tender.value-amount-only-with-estimation
  Rule: A tender without expected value has no amount

    Background:
      Given a buyer who uses requestForProposal

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                             | answer                  |
        | a tender                           | accepted                |
        | a tender whose value has an amount | refused under this rule |

  @rule:lot.value-amount-only-with-estimation
  Rule: Lots of a tender without expected value have no amounts

    Background:
      Given a buyer who uses requestForProposal

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                           | answer                  |
        | a tender                         | accepted                |
        | a tender whose lot has an amount | refused under this rule |

  @rule:lot.value-amount-unknown
  Rule: A lot of a tender without expected value has no amount

    Background:
      Given a requestForProposal tender in draft

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                      | answer                  |
        | adds another lot          | accepted                |
        | adds a lot with an amount | refused under this rule |
