@config
Feature: Complaints about awards (hasAwardComplaints)

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                | answer                  |
        | a tender                              | accepted                |
        | a tender with complaints about awards | refused under this rule |

  Rule: Awards are objected to by claims

    Example: A claim
      Given a belowThreshold tender with a winner
      When the second bidder files a claim about the award
      Then it is accepted

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Scenario Outline: <method>: hasAwardComplaints is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasAwardComplaints is <value>
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

    Scenario Outline: <method>: hasAwardComplaints is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasAwardComplaints is <value>
      Then it is <answer>

      Examples:
        | method              | value | answer                  |
        | competitiveOrdering | false | accepted                |
        | competitiveOrdering | yes   | refused under this rule |

  @rule:complaint.is-configured
  Rule: Complaints are filed only about what the configuration of the tender provides for

    Scenario Outline: competitiveOrdering: hasAwardComplaints is <value>
      Given a competitiveOrdering tender whose hasAwardComplaints is <value> with a winner
      When the second bidder drafts a complaint about the award
      Then it is <answer>

      Examples:
        | value | answer                  |
        | true  | accepted                |
        | false | refused under this rule |

  Rule: Decisions on winners are complained about

    Scenario Outline: <method>: hasAwardComplaints is true
      Given a <method> tender whose hasAwardComplaints is true with a winner
      When it is 1 minute before the stand-still ends
      And the second bidder drafts a complaint about the award
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
