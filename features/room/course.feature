@room
Feature: How an auction goes

  Background:
    Given an auction of bidders who offered 500000, 480000 and 490000 UAH

  Rule: Bidders have five minutes to look, three rounds of two minutes a bidder, and pauses of two minutes

    Scenario Outline: <minutes> minutes after the start
      Then after <minutes> minutes it is <place>

      Examples:
        | minutes | place             |
        | -1      | not begun         |
        | 0       | pause 1           |
        | 4       | pause 1           |
        | 5       | turn 1 of round 1 |
        | 6       | turn 1 of round 1 |
        | 7       | turn 2 of round 1 |
        | 9       | turn 3 of round 1 |
        | 11      | pause 2           |
        | 13      | turn 1 of round 2 |
        | 19      | pause 3           |
        | 21      | turn 1 of round 3 |
        | 26      | turn 3 of round 3 |
        | 27      | counting          |
        | 29      | over              |

  Rule: Bidders come by links of their own and look at the offers of the others before the first round

    Scenario: Before the start
      Then every bidder has a link of his own that nobody else sees

    Scenario: In the first pause
      Then after 1 minute bidders stand, worst first, at 500000, 490000 and 480000 UAH
      And nobody sees who bids

  Rule: The worst offer goes first, and every round is seated anew

    Scenario: The dearest opens the first round
      Then after 5 minutes it is the turn of bidder 1
      And after 7 minutes it is the turn of bidder 3
      And after 9 minutes it is the turn of bidder 2

    Scenario: Who went down comes later in the next round
      Given 5 minutes of the auction have passed
      When bidder 1 offers 470000 UAH
      Then the room takes it
      And after 13 minutes it is the turn of bidder 3
      And after 17 minutes it is the turn of bidder 1

    Scenario: Of equal offers the later one goes first
      Given 5 minutes of the auction have passed
      When bidder 1 offers 490000 UAH
      Then the room takes it
      And after 13 minutes it is the turn of bidder 1
      And after 15 minutes it is the turn of bidder 3

  Rule: The offer of a bidder who does nothing stands

    Scenario: The turn goes to the next when its time is over
      Given 5 minutes of the auction have passed
      Then after 6 minutes it is the turn of bidder 1
      And after 7 minutes it is the turn of bidder 3

    Scenario: Nobody offers anything
      Then after 29 minutes bidders stand, worst first, at 500000, 490000 and 480000 UAH
      And bidder 2 is the first to be considered

  Rule: The ranking is published as soon as the auction is over

    Scenario: Somebody went below the others in the last round
      Given 21 minutes of the auction have passed
      When bidder 1 offers 450000 UAH
      Then the room takes it
      And after 27 minutes bidders stand, worst first, at 490000, 480000 and 450000 UAH
      And after 29 minutes bidders stand, worst first, at 490000, 480000 and 450000 UAH
      And bidder 1 is the first to be considered

  Rule: Anyone may watch, and nobody knows who bids before the auction is over

    Scenario: Before the end
      Given 28 minutes of the auction have passed
      Then nobody sees who bids

    Scenario: At the end
      Given 29 minutes of the auction have passed
      Then everybody sees who bid
