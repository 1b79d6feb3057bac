@contracting
Feature: The date of the contract

  @rule:contract.not-dated-ahead
  Rule: A contract is not dated ahead

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                    | answer                  |
        | signs the contract dated today          | accepted                |
        | signs the contract dated tomorrow       | refused under this rule |
        | signs the contract dated now            | accepted                |
        | signs the contract dated a second ahead | refused under this rule |

  @rule:contract.dated-after-award-activation
  Rule: Where there is no stand-still, a contract is dated after its award is activated

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                              | answer                  |
        | signs the contract dated today                                    | accepted                |
        | signs the contract dated ten days ago                             | refused under this rule |
        | signs the contract dated a second after its award came into force | accepted                |
        | signs the contract dated as its award came into force             | refused under this rule |

  @rule:contract.buyer-acts
  Rule: Only the buyer's side, by key and token, may do it

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: <who> asks
      When <who> signs the contract
      Then it is <answer>

      Examples:
        | who                         | answer                  |
        | the buyer                   | accepted                |
        | the buyer without the token | refused under this rule |
        | the first bidder            | refused under this rule |
        | another broker              | refused under this rule |
