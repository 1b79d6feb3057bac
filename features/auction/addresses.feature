@auction
Feature: Addresses of the auction

  @rule:auction.all-bids-get-address-or-none
  Rule: Either every active bid for a lot gets a link to its auction or none does

    Background:
      Given a belowThreshold tender at auction

    Scenario Outline: The auction module <does>
      When the auction module <does>
      Then it is <answer>

      Examples:
        | does                                          | answer                  |
        | gives every bid its address of the auction    | accepted                |
        | gives only one bid its address of the auction | refused under this rule |

  @rule:auction.lot-is-active
  Rule: The auction module deals only with an active lot

    Scenario Outline: The buyer <did> in time
      Given a belowThreshold tender with two lots with two bids
      And the buyer <did>
      And the tender becomes active.auction
      When the auction module gives every bid its address of the auction
      Then it is <answer>

      Examples:
        | did                    | answer                  |
        | cancels the second lot | accepted                |
        | cancels the first lot  | refused under this rule |
