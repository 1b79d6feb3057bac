@room
Feature: What a bidder may offer in an auction

  Background:
    Given an auction of bidders who offered 500000, 480000 and 490000 UAH

  @room-rule:room.minimal-step
  Rule: A bidder offers at least a minimal step less than before

    Scenario Outline: In the first turn <price> UAH are offered
      Given 5 minutes of the auction have passed
      When bidder 1 offers <price> UAH
      Then the room <answer>

      Examples:
        | price     | answer                       |
        | 497500    | takes it                     |
        | 497500.01 | refuses it: "Too high value" |
        | 500000    | refuses it: "Too high value" |
        | 0         | refuses it: "Too low value"  |
        | 0.01      | takes it                     |

    Scenario: The price to improve on is the bidder's own last one
      Given 5 minutes of the auction have passed
      And bidder 1 offers 450000 UAH
      And 17 minutes of the auction have passed
      When bidder 1 offers 449000 UAH
      Then the room refuses it: "Too high value"

  @room-rule:room.in-turn
  Rule: A bidder offers only in the turn that is his

    Scenario: From the first second of his turn to the last
      Given 5 minutes of the auction have passed
      When bidder 1 offers 460000 UAH
      Then the room takes it
      Given 6:59 minutes of the auction have passed
      When bidder 1 offers 450000 UAH
      Then the room takes it

    Scenario Outline: After <passed> minutes
      Given <passed> minutes of the auction have passed
      When bidder 1 offers 450000 UAH
      Then the room refuses it: "<answer>"

      Examples:
        | passed | answer                |
        | 4:59   | Stage not for bidding |
        | 7      | Not valid bidder      |
        | 28     | Stage not for bidding |
        | 30     | Stage not for bidding |

  @room-rule:room.secret
  Rule: A bidder shows the secret of the link that only he was given

    Scenario: Somebody else tries
      Given 5 minutes of the auction have passed
      When somebody without the secret offers 450000 UAH for bidder 1
      Then the room refuses it: "Invalid hash"

  @room-rule:room.change-of-mind
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
      And after 29 minutes bidders stand, worst first, at 500000, 490000 and 480000 UAH
      And the CDB has the bids at 500000, 480000 and 490000 UAH
