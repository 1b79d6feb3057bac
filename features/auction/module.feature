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
