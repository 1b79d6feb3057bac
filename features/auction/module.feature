@auction
Feature: What the auction module asks for

  @rule:auction.tender-is-at-auction
  Rule: The auction module deals with a tender only while it is at auction

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the auction module reads the auction
      Then it is <answer>

      Examples:
        | stage            | answer                  |
        | at auction       | accepted                |
        | with two bids    | refused under this rule |
        | in qualification | refused under this rule |

  @rule:auction.addresses-are-set-lot-by-lot
  Rule: Auction addresses of a tender with lots are set lot by lot

    Background:
      Given a belowThreshold tender at auction

    Scenario Outline: The auction module <does>
      When the auction module <does>
      Then it is <answer>

      Examples:
        | does                                       | answer                  |
        | gives every bid its address of the auction | accepted                |
        | gives addresses for the whole tender       | refused under this rule |
