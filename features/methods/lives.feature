@methods
Feature: Every method comes to its contract

  Rule: A whole procedure ends with a signed contract

    Scenario Outline: <method>
      Given a <method> tender with a signed contract
      Then the tender is complete
      And 1 contract is active

      Examples:
        | method                   |
        | competitiveOrdering      |
        | aboveThreshold           |
        | aboveThresholdUA         |
        | aboveThresholdEU         |
        | aboveThresholdUA.defense |
        | esco                     |
        | requestForProposal       |
        | simple.defense           |
        | complexAsset.arma        |

  Rule: A procedure of lots ends with a contract of each

    Scenario Outline: <method>
      Given a <method> tender with two lots with a signed contract
      Then the tender is complete
      And 2 contracts are active

      Examples:
        | method              |
        | aboveThreshold      |
        | aboveThresholdEU    |
        | competitiveOrdering |

  Rule: Nobody bids

    Scenario Outline: <method>
      Given a <method> tender that accepts bids
      When it is 1 minute after tendering ends
      Then the tender is unsuccessful

      Examples:
        | method                   |
        | competitiveOrdering      |
        | aboveThreshold           |
        | aboveThresholdUA         |
        | aboveThresholdEU         |
        | aboveThresholdUA.defense |
        | esco                     |
        | requestForProposal       |
        | simple.defense           |
        | complexAsset.arma        |

  Rule: All bids are rejected

    Scenario Outline: <method>
      Given a <method> tender with a rejected bid
      And the buyer rejects the winner
      When the tender becomes unsuccessful
      Then 2 awards are unsuccessful

      Examples:
        | method                   |
        | aboveThreshold           |
        | aboveThresholdUA         |
        | aboveThresholdEU         |
        | aboveThresholdUA.defense |
        | esco                     |
        | simple.defense           |
