@reference
Feature: Tenders of every kind are as in the reference

  Rule: Every answer on the way is the reference's, and everybody sees in the end what the reference shows

    Scenario Outline: A <method> tender <flavour>
      Given a <method> tender <flavour> with a signed contract
      When 1 day passes
      Then everything is as in the reference

      Examples:
        | method | flavour |
        | belowThreshold | with two lots |
        | belowThreshold | without auction |
        | belowThreshold | without value restriction |
        | belowThreshold | without tax |
        | belowThreshold | of services with a criterion |
        | belowThreshold | with an expected price for a unit |
        | belowThreshold | with two buyers |
        | belowThreshold | of a buyer whose signatures are secret |
        | belowThreshold | worth ten million |
        | aboveThreshold | with two lots |
        | aboveThreshold | without auction |
        | aboveThreshold | worth a hundred million |
        | aboveThresholdEU | with two lots |
        | aboveThresholdEU | of services with a criterion |
        | competitiveOrdering | among suppliers of a dynamic purchasing system |
        | esco | with two lots |
        | complexAsset.arma | with two lots |
        | priceQuotation | with two suppliers |
        | requestForProposal | with several winners |

    Scenario: An electronic contract
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      When 1 day passes
      Then everything is as in the reference
