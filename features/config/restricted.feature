@config
Feature: Whether the tender is for the entitled only (restricted)

  @rule:access.restricted-data
  Rule: A restricted object is changed only by brokers with access to restricted data

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender              | answer                  |
        | a tender            | accepted                |
        | a restricted tender | refused under this rule |

  Rule: Everybody sees what is opened

    Example: A broker that takes no part
      Given a belowThreshold tender in qualification
      When another broker sees all bids
      Then it is accepted

  @rule:access.restricted-data
  Rule: A restricted object is changed only by brokers with access to restricted data

    Scenario Outline: <method>: restricted is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose restricted is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | competitiveOrdering      | false | accepted                |
        | competitiveOrdering      | true  | refused under this rule |
        | aboveThreshold           | false | accepted                |
        | aboveThreshold           | true  | refused under this rule |
        | aboveThresholdUA         | false | accepted                |
        | aboveThresholdUA         | true  | refused under this rule |
        | aboveThresholdEU         | false | accepted                |
        | aboveThresholdEU         | true  | refused under this rule |
        | aboveThresholdUA.defense | false | accepted                |
        | aboveThresholdUA.defense | true  | refused under this rule |
        | esco                     | false | accepted                |
        | esco                     | true  | refused under this rule |
        | requestForProposal       | false | accepted                |
        | requestForProposal       | true  | refused under this rule |
        | simple.defense           | false | accepted                |
        | simple.defense           | true  | refused under this rule |
        | complexAsset.arma        | false | accepted                |
        | complexAsset.arma        | true  | refused under this rule |

  @rule:config.restricted-as-agreement
  Rule: A tender is restricted if and only if its agreement is

    Scenario Outline: <method>: restricted is <value>
      Given a buyer who uses <method> whose restricted is true and hasPreSelectionAgreement is true
      When the buyer announces a tender whose restricted is <value>
      Then it is <answer>

      Examples:
        | method              | value | answer                  |
        | competitiveOrdering | true  | accepted                |
        | competitiveOrdering | false | refused under this rule |
        | requestForProposal  | true  | accepted                |
        | requestForProposal  | false | refused under this rule |

  Rule: What is restricted only the entitled see

    Scenario Outline: <method>: <who>
      Given a <method> tender whose restricted is true that accepts bids
      When <who> sees the tender
      Then the place of delivery is <seen>

      Examples:
        | method              | who                            | seen   |
        | competitiveOrdering | the first bidder               | shown  |
        | competitiveOrdering | a broker of too low a level    | hidden |
        | requestForProposal  | the first bidder               | shown  |
        | requestForProposal  | a broker of too low a level    | hidden |

  @rule:complaint.not-on-restricted-tender
  Rule: No complaint is filed about a tender with restricted access

    Scenario Outline: restricted is <value>
      Given a competitiveOrdering tender whose restricted is <value> and hasTenderComplaints is true that accepts bids
      When the first bidder drafts a complaint about the tender
      Then it is <answer>

      Examples:
        | value | answer                  |
        | false | accepted                |
        | true  | refused under this rule |

  Rule: A restricted tender comes to its contract

    Scenario Outline: <method>
      Given a <method> tender whose restricted is true with a signed contract
      Then the tender is complete

      Examples:
        | method              |
        | competitiveOrdering |
        | requestForProposal  |
