@room
Feature: What a bidder may offer in an auction

  Background:
    Given an auction of bidders who offered 500000, 480000 and 490000 UAH

  Rule: A bidder offers at least a minimal step less than before

    Scenario Outline: In the first turn <price> UAH are offered
      Given 5 minutes of the auction have passed
      When bidder 1 offers <price> UAH
      Then the room <answer>

      Examples:
        | price     | answer                         |
        | 497500    | takes it                       |
        | 497500.01 | refuses it: "Too high value"   |
        | 500000    | refuses it: "Too high value"   |
        | 0         | refuses it: "Too low value"    |
        | 0.01      | takes it                       |

  Rule: A bidder offers only in the turn that is his

    Scenario Outline: After <minutes> minutes
      Given <minutes> minutes of the auction have passed
      When bidder 1 offers 450000 UAH
      Then the room refuses it: "<answer>"

      Examples:
        | minutes | answer                |
        | 4       | Stage not for bidding |
        | 7       | Not valid bidder      |
        | 11      | Stage not for bidding |
        | 28      | Stage not for bidding |
        | 30      | Stage not for bidding |

  Rule: A bidder shows the secret of the link that only he was given

    Scenario: Somebody else tries
      Given 5 minutes of the auction have passed
      When somebody without the secret offers 450000 UAH for bidder 1
      Then the room refuses it: "Invalid hash"

  Rule: A bidder may change his offer, or take it back, until his turn is over

    Scenario: The last of two offers counts
      Given 5 minutes of the auction have passed
      When bidder 1 offers 450000 UAH
      And bidder 1 offers 490000 UAH
      Then the room takes it
      And after 7 minutes bidders stand, worst first, at 490000, 490000 and 480000 UAH

    Scenario: An offer that was taken back never was
      Given 5 minutes of the auction have passed
      When bidder 1 offers 450000 UAH
      And bidder 1 takes the offer back
      Then the room takes it
      And after 7 minutes bidders stand, worst first, at 500000, 490000 and 480000 UAH

    Scenario: The price to improve on is the bidder's own last one
      Given 5 minutes of the auction have passed
      And bidder 1 offers 450000 UAH
      And 17 minutes of the auction have passed
      When bidder 1 offers 449000 UAH
      Then the room refuses it: "Too high value"
