@tendering
Feature: When the periods of a tender begin

  @rule:tender.tender-period-starts-in-future
  Rule: Tendering does not begin in the past

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                 | answer                  |
        | a tender                               | accepted                |
        | a tender whose enquiries are long over | refused under this rule |

    Scenario Outline: <tender>
      Given a buyer who uses aboveThreshold
      When the buyer announces <tender>
      Then it is <answer>

      Examples: To the second
        | tender                                                          | answer                  |
        | a tender whose bidding began a second less than ten minutes ago | accepted                |
        | a tender whose bidding began ten minutes ago                    | refused under this rule |

  @rule:tender.enquiry-period-kept
  Rule: The beginning of enquiries, once set, is not taken away

    Background:
      Given a belowThreshold tender that accepts enquiries

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                  | answer                  |
        | ends enquiries a day earlier          | accepted                |
        | takes away the beginning of enquiries | refused under this rule |
