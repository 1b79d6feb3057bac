@tendering
Feature: Periods of a tender

  @rule:tender.enquiry-period-duration
  Rule: Enquiries last at least as many full days as the configuration says

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                              | answer                  |
        | a tender                            | accepted                |
        | a tender with enquiries of two days | refused under this rule |

  @rule:tender.tender-period-duration
  Rule: Tendering lasts at least as many full days as the configuration says

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                | answer                  |
        | a tender                              | accepted                |
        | a tender with bidding of a single day | refused under this rule |

  @rule:tender.tender-period-after-enquiries
  Rule: Tendering begins after enquiries end

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                        | answer                  |
        | a tender whose bidding begins after enquiries | accepted                |
        | a tender whose bidding begins amid enquiries  | refused under this rule |

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
