@room
Feature: What is bid for in an auction

  @room-rule:room.weights
  Rule: Where features count, prices are compared by what they come to with them

    Background:
      Given an auction that is weighed by features of bidders who offered 500000, 480000 and 490000 UAH

    Scenario: Who offers more features is not the worst for his price
      Then after 1 minute bidders stand, worst first, at 500000, 480000 and 490000 UAH
      And after 29 minutes bidders stand, worst first, at 500000, 480000 and 490000 UAH
      And bidder 3 is the first to be considered

    Scenario: Who went down is weighed anew
      Given 7 minutes of the auction have passed
      When bidder 2 offers 430000 UAH
      Then after 9 minutes bidders stand, worst first, at 500000, 490000 and 430000 UAH
      And after 15 minutes it is the turn of bidder 3
      And after 17 minutes it is the turn of bidder 2

    Scenario: The last offers are weighed for the award
      Given 21 minutes of the auction have passed
      When bidder 1 offers 391900 UAH
      Then after 29 minutes bidders stand, worst first, at 480000, 490000 and 391900 UAH
      And bidder 1 is the first to be considered

    Scenario: The step is asked of the price alone
      Given 7 minutes of the auction have passed
      When bidder 2 offers 477500.01 UAH
      Then the room refuses it: "Too high value"
      When bidder 2 offers 477500 UAH
      Then the room takes it

  @room-rule:room.costs
  Rule: Where costs of use count, prices are compared together with them

    Background:
      Given an auction that is weighed by costs of use of bidders who offered 500000, 480000 and 490000 UAH
      And 5 minutes of the auction have passed

    Scenario: The step is asked of the price alone
      When bidder 1 offers 497500.01 UAH
      Then the room refuses it: "Too high value"
      When bidder 1 offers 497500 UAH
      Then the room takes it

    Scenario: Who goes down keeps his costs
      When bidder 1 offers 482000 UAH
      Then after 7 minutes bidders stand, worst first, at 490000, 482000 and 480000 UAH

  @room-rule:room.units
  Rule: Where suppliers share a quantity, the price of a unit is bid for

    Background:
      Given an auction of prices for a unit of bidders who offered 100, 80 and 90 UAH
      And 5 minutes of the auction have passed

    Scenario: A step less for a unit
      When bidder 1 offers 50 UAH
      Then the room takes it
      And after 29 minutes bidders stand, worst first, at 90, 80 and 50 UAH
      And the CDB has the bids at 50, 80 and 90 UAH

    Scenario: Less than a step
      When bidder 1 offers 50.01 UAH
      Then the room refuses it: "Too high value"

  @room-rule:room.percent
  Rule: Where an asset is managed, the share of its income is bid for

    Background:
      Given an auction of shares of an income of bidders who offered 48, 46 and 47 percent
      And 5 minutes of the auction have passed

    Scenario: A step less
      When bidder 1 offers 45.5 percent
      Then the room takes it
      And after 29 minutes bidders stand, worst first, at 47, 46 and 45.5 percent
      And the CDB has the bids at 45.5, 46 and 47 percent

    Scenario: Less than a step
      When bidder 1 offers 47.01 percent
      Then the room refuses it: "Too high value"

  @room-rule:room.energy
  Rule: Of energy services the present value is compared, and every offer is worth a step more than the last

    Background:
      Given an auction of energy services of bidders who offered 90, 85 and 88 percent
      And 5 minutes of the auction have passed

    Scenario: Who leaves the buyer less goes first
      Then after 5 minutes it is the turn of bidder 1
      And after 7 minutes it is the turn of bidder 3
      And after 9 minutes it is the turn of bidder 2

    Scenario: A step more than the last offer, to the least that can be said
      When bidder 1 offers 89.5651 percent for 10 years and 10 days
      Then the room refuses it: "Amount NPV: Too low value"
      When bidder 1 offers 89.565 percent for 10 years and 10 days
      Then the room takes it

    Scenario: The least share, the longest contracts
      When bidder 1 offers 80 percent for 10 years and 10 days
      Then the room takes it
      When bidder 1 offers 80 percent for 15 years and 0 days
      Then the room takes it
      When bidder 1 offers 80 percent for 9 years and 364 days
      Then the room takes it

    Scenario: Less than the least share, longer and shorter than contracts may be
      When bidder 1 offers 79.99 percent for 10 years and 10 days
      Then the room refuses it: "Percentage value must be between 80 and 100"
      When bidder 1 offers 80 percent for 16 years and 0 days
      Then the room refuses it: "contractDuration must be between 0 and 15."
      When bidder 1 offers 80 percent for 15 years and 1 days
      Then the room refuses it: "Maximum contract duration is 15 years"
      When bidder 1 offers 80 percent for 9 years and 365 days
      Then the room refuses it: "contractDurationDays must be between 0 and 364."
      When bidder 1 offers 80 percent for 0 years and 0 days
      Then the room refuses it: "You can't bid 0 days and 0 years"

    Scenario: Of equal offers the earlier one goes first
      Given bidder 1 offers 84 percent for 10 years and 10 days
      And 9 minutes of the auction have passed
      When bidder 2 offers 84 percent for 10 years and 10 days
      Then after 13 minutes it is the turn of bidder 3
      And after 15 minutes it is the turn of bidder 1
      And after 17 minutes it is the turn of bidder 2

    Scenario: A difference of less than a kopiika counts
      Given bidder 1 offers 84 percent for 10 years and 10 days
      And 9 minutes of the auction have passed
      When bidder 2 offers 84.000001 percent for 10 years and 10 days
      Then after 15 minutes it is the turn of bidder 2
      And after 17 minutes it is the turn of bidder 1

    Scenario: The CDB is told the terms
      When bidder 1 offers 84 percent for 10 years and 10 days
      Then after 29 minutes bidders stand, worst first, at 88, 85 and 84 percent
      And the CDB has the bids at 84, 85 and 88 percent
      And bidder 1 is the first to be considered

  @room-rule:room.weighed-energy
  Rule: Where features count, present values are compared by what they come to with them

    Background:
      Given an auction of energy services that is weighed by features of bidders who offered 90, 85.6 and 88 percent

    Scenario: Who offers more features is not the worst for his share
      Then after 1 minute bidders stand, worst first, at 90, 85.6 and 88 percent

    Scenario: Who asks for less is weighed anew
      Given 7 minutes of the auction have passed
      When bidder 2 offers 84 percent for 10 years and 10 days
      Then the room takes it
      And after 11 minutes bidders stand, worst first, at 90, 88 and 84 percent
