@config
Feature: Complaints about the tender (hasTenderComplaints)

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                   | answer                  |
        | a tender                 | accepted                |
        | a tender with complaints | refused under this rule |

  Rule: There is no time for complaints about the tender

    Example: Announced
      Given a belowThreshold tender that accepts enquiries
      Then the tender does not say when complaints about the tender end

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Scenario Outline: <method>: hasTenderComplaints is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasTenderComplaints is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | aboveThreshold           | true  | accepted                |
        | aboveThreshold           | false | refused under this rule |
        | aboveThresholdUA         | true  | accepted                |
        | aboveThresholdUA         | false | refused under this rule |
        | aboveThresholdEU         | true  | accepted                |
        | aboveThresholdEU         | false | refused under this rule |
        | aboveThresholdUA.defense | true  | accepted                |
        | aboveThresholdUA.defense | false | refused under this rule |
        | esco                     | true  | accepted                |
        | esco                     | false | refused under this rule |
        | requestForProposal       | false | accepted                |
        | requestForProposal       | true  | refused under this rule |
        | simple.defense           | true  | accepted                |
        | simple.defense           | false | refused under this rule |
        | complexAsset.arma        | false | accepted                |
        | complexAsset.arma        | true  | refused under this rule |
        | priceQuotation           | false | accepted                |
        | priceQuotation           | true  | refused under this rule |

  @rule:config.flag-type
  Rule: A configuration flag has a value of its type

    Scenario Outline: <method>: hasTenderComplaints is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasTenderComplaints is <value>
      Then it is <answer>

      Examples:
        | method              | value | answer                  |
        | competitiveOrdering | false | accepted                |
        | competitiveOrdering | yes   | refused under this rule |

  @rule:complaint.is-configured
  Rule: Complaints are filed only about what the configuration of the tender provides for

    Scenario Outline: competitiveOrdering: hasTenderComplaints is <value>
      Given a competitiveOrdering tender whose hasTenderComplaints is <value> that accepts bids
      When the first bidder drafts a complaint about the tender
      Then it is <answer>

      Examples:
        | value | answer                  |
        | true  | accepted                |
        | false | refused under this rule |

  Rule: There is a time for complaints about the tender

    Scenario Outline: <method>: hasTenderComplaints is true
      Given a <method> tender whose hasTenderComplaints is true that accepts bids
      When it is 1 minute before complaints about the tender end
      And the first bidder drafts a complaint about the tender
      Then it is accepted

      Examples:
        | method                   |
        | competitiveOrdering      |
        | aboveThreshold           |
        | aboveThresholdUA         |
        | aboveThresholdEU         |
        | aboveThresholdUA.defense |
        | esco                     |
        | simple.defense           |
