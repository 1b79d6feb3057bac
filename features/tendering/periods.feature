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
