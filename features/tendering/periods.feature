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
        | tender                                                                   | answer                  |
        | a tender                                                                 | accepted                |
        | a tender with enquiries of two days                                      | refused under this rule |
        | a tender with three full days of enquiries                               | accepted                |
        | a tender with a second less than three full days of enquiries            | refused under this rule |
        | a tender with three days of enquiries that begin a second after midnight | refused under this rule |

  @rule:tender.tender-period-duration
  Rule: Tendering lasts at least as many full days as the configuration says

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                                               | answer                  |
        | a tender                                                             | accepted                |
        | a tender with bidding of a single day                                | refused under this rule |
        | a tender with two full days of bidding                               | accepted                |
        | a tender with a second less than two full days of bidding            | refused under this rule |
        | a tender with two days of bidding that begin a second after midnight | refused under this rule |

  @rule:tender.tender-period-after-enquiries
  Rule: Tendering begins after enquiries end

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                                      | answer                  |
        | a tender whose bidding begins after enquiries               | accepted                |
        | a tender whose bidding begins amid enquiries                | refused under this rule |
        | a tender whose bidding begins as enquiries end              | accepted                |
        | a tender whose bidding begins a second before enquiries end | refused under this rule |
