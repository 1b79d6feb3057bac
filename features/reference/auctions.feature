@reference
Feature: What the auction leaves is as in the reference

  Rule: Every answer on the way is the reference's, and everybody sees in the end what the reference shows

    Scenario Outline: <who> <does>
      Given a belowThreshold tender at auction
      When <who> <does>
      And 2 days pass
      Then everything is as in the reference

      Examples:
        | who | does |
        | the auction module | reads the auction |
        | the auction module | gives every bid its address of the auction |
        | the auction module | reports the auction |
        | the auction module | gives only one bid its address of the auction |
        | the administrator | moves the auction two months ahead |
        | the administrator | moves the auction a day ahead |
        | the administrator | moves the auction half an hour ahead |

    Scenario Outline: <method>: the auction module reports
      Given a <method> tender at auction
      And the auction module gives every bid its address of the auction
      When the auction module reports the auction
      And the tender becomes active.qualification
      Then everything is as in the reference

      Examples:
        | method |
        | aboveThreshold |
        | aboveThresholdUA |
        | aboveThresholdEU |
        | simple.defense |
        | esco |
        | complexAsset.arma |
        | competitiveOrdering |
        | aboveThresholdUA.defense |

    Scenario: The auction of shares
      Given a belowThreshold tender whose awardingByItemUnitValue is true at auction with three bids
      When the auction module reports the auction in which the second bidder asked 450 UAH for a unit
      And the tender becomes active.qualification
      Then everything is as in the reference
