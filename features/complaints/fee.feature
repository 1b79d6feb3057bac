@complaints
Feature: What a complaint costs

  Rule: About the terms it costs 0.3 percent of the value, from 2000 to 85000 UAH

    Scenario Outline: <method>: <value>
      Given a <method> tender <value> that accepts bids
      When the third bidder drafts a complaint about the tender
      Then the complaint costs <fee> UAH

      Examples:
        | method           | value                   | fee   |
        | aboveThreshold   | with a criterion        | 2000  |
        | aboveThreshold   | worth ten million       | 30000 |
        | aboveThreshold   | worth a hundred million | 85000 |
        | aboveThresholdEU | with a criterion        | 2000  |
        | aboveThresholdEU | worth ten million       | 30000 |
        | aboveThresholdEU | worth a hundred million | 85000 |
        | simple.defense   | with a criterion        | 2000  |
        | simple.defense   | worth ten million       | 30000 |
        | simple.defense   | worth a hundred million | 85000 |

  Rule: About a winner it costs 0.6 percent of the value, from 3000 to 170000 UAH

    Scenario Outline: <method>: <value>
      Given a <method> tender <value> with a winner
      When the second bidder drafts a complaint about the award
      Then the complaint costs <fee> UAH

      Examples:
        | method         | value                   | fee    |
        | aboveThreshold | with two lots           | 3000   |
        | aboveThreshold | worth ten million       | 60000  |
        | aboveThreshold | worth a hundred million | 170000 |
        | simple.defense | with two lots           | 3000   |
        | simple.defense | worth ten million       | 60000  |
        | simple.defense | worth a hundred million | 170000 |

  @rule:complaint.currency-is-quoted
  Rule: The fee of a complaint is counted from a value in a currency that the National Bank quotes

    Scenario Outline: A tender <currency>
      Given an aboveThreshold tender <currency> that accepts bids
      When the third bidder drafts a complaint about the tender
      Then it is <answer>

      Examples:
        | currency                         | answer                  |
        | in euros                         | accepted                |
        | in a currency that is not quoted | refused under this rule |

  Rule: About the terms of an energy service it costs the least

    Example: esco
      Given an esco tender that accepts bids
      When the third bidder drafts a complaint about the tender
      Then the complaint costs 2000 UAH
