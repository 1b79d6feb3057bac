@auction
Feature: The time of the auction

  @rule:auction-period.tender-awaits-auction
  Rule: The auction is moved only while bids come in, are pre-qualified or the auction is ahead

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the administrator moves the auction two months ahead
      Then it is <answer>

      Examples:
        | stage             | answer                  |
        | that accepts bids | accepted                |
        | at auction        | accepted                |
        | in qualification  | refused under this rule |

  @rule:auction-period.starts-an-hour-ahead
  Rule: An auction is moved to a time at least an hour ahead

    Background:
      Given a belowThreshold tender at auction

    Scenario Outline: The administrator <does>
      When the administrator <does>
      Then it is <answer>

      Examples:
        | does                                               | answer                  |
        | moves the auction a day ahead                      | accepted                |
        | moves the auction half an hour ahead               | refused under this rule |
        | moves the auction an hour ahead                    | accepted                |
        | moves the auction a second less than an hour ahead | refused under this rule |

  @rule:auction-period.lot-is-active
  Rule: The auction is moved only of an active lot

    Background:
      Given a belowThreshold tender with two lots that accepts enquiries
      And the buyer cancels the second lot
      And the tender becomes active.tendering

    Scenario Outline: The administrator <does>
      When the administrator <does>
      Then it is <answer>

      Examples:
        | does                                                 | answer                  |
        | moves the auction of the first lot two months ahead  | accepted                |
        | moves the auction of the second lot two months ahead | refused under this rule |
