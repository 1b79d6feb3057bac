@room
Feature: How an auction goes

  Background:
    Given an auction of bidders who offered 500000, 480000 and 490000 UAH

  @room-rule:room.stages-last
  Rule: Bidders have five minutes to look, three rounds of two minutes a bidder, and pauses of two minutes

    Scenario: From the first pause to the last turn of the first round
      Then after -1 minute it is not begun
      And after -0:01 minutes it is not begun
      And after 0 minutes it is pause 1
      And after 4:59 minutes it is pause 1
      And after 5 minutes it is turn 1 of round 1
      And after 6:59 minutes it is turn 1 of round 1
      And after 7 minutes it is turn 2 of round 1
      And after 9 minutes it is turn 3 of round 1

    Scenario: From the second pause to the third round
      Then after 10:59 minutes it is turn 3 of round 1
      And after 11 minutes it is pause 2
      And after 12:59 minutes it is pause 2
      And after 13 minutes it is turn 1 of round 2
      And after 19 minutes it is pause 3
      And after 21 minutes it is turn 1 of round 3

    Scenario: From the last turn to the announcement
      Then after 26:59 minutes it is turn 3 of round 3
      And after 27 minutes it is counting
      And after 28:59 minutes it is counting
      And after 29 minutes it is over

  @room-rule:room.links
  Rule: Bidders come by links of their own and look at the offers of the others before the first round

    Scenario: Before the start
      Then every bidder has a link of his own that nobody else sees

    Scenario: In the first pause
      Then after 1 minute bidders stand, worst first, at 500000, 490000 and 480000 UAH
      And nobody sees who bids

  @room-rule:room.worst-first
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
      Given 7 minutes of the auction have passed
      When bidder 3 offers 480000 UAH
      Then the room takes it
      And after 13 minutes it is the turn of bidder 1
      And after 15 minutes it is the turn of bidder 3
      And after 17 minutes it is the turn of bidder 2

  @room-rule:room.offer-stands
  Rule: The offer of a bidder who does nothing stands

    Scenario: The turn goes to the next when its time is over
      Given 5 minutes of the auction have passed
      Then after 6 minutes it is the turn of bidder 1
      And after 7 minutes it is the turn of bidder 3

    Scenario: Nobody offers anything
      Then after 29 minutes bidders stand, worst first, at 500000, 490000 and 480000 UAH
      And bidder 2 is the first to be considered

  @room-rule:room.ranking
  Rule: An offer is published when its turn is over, and the ranking with it

    Scenario: In the turn and after it
      Given 5 minutes of the auction have passed
      When bidder 1 offers 470000 UAH
      Then after 6 minutes bidders stand, worst first, at 500000, 490000 and 480000 UAH
      And after 7 minutes bidders stand, worst first, at 490000, 480000 and 470000 UAH

    Scenario: Somebody went below the others in the last round
      Given 21 minutes of the auction have passed
      When bidder 1 offers 450000 UAH
      Then the room takes it
      And after 27 minutes bidders stand, worst first, at 490000, 480000 and 450000 UAH
      And after 29 minutes bidders stand, worst first, at 490000, 480000 and 450000 UAH
      And bidder 1 is the first to be considered

  @room-rule:room.results
  Rule: The CDB is told what everybody offered last

    Scenario: Two of three went down
      Given 5 minutes of the auction have passed
      And bidder 1 offers 450000.55 UAH
      And 9 minutes of the auction have passed
      And bidder 2 offers 470000 UAH
      When 29 minutes of the auction have passed
      Then the CDB has the bids at 450000.55, 470000 and 490000 UAH

  @room-rule:room.names
  Rule: Anyone may watch, and nobody knows who bids before the auction is over

    Scenario: Before the end
      Given 28 minutes of the auction have passed
      Then nobody sees who bids

    Scenario: At the end
      Given 29 minutes of the auction have passed
      Then everybody sees who bid
