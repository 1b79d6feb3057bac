@config
Feature: Complaints about qualifications (hasQualificationComplaints)

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                        | answer                  |
        | a tender                                      | accepted                |
        | a tender with complaints about qualifications | refused under this rule |

  Rule: There is no stand-still before the auction

    Example: After bidding
      Given a belowThreshold tender with two bids
      When it is 1 minute after tendering ends
      Then the tender is active.auction

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Scenario Outline: <method>: hasQualificationComplaints is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose hasQualificationComplaints is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | competitiveOrdering      | false | accepted                |
        | competitiveOrdering      | true  | refused under this rule |
        | aboveThreshold           | false | accepted                |
        | aboveThreshold           | true  | refused under this rule |
        | aboveThresholdUA         | false | accepted                |
        | aboveThresholdUA         | true  | refused under this rule |
        | aboveThresholdEU         | true  | accepted                |
        | aboveThresholdEU         | false | refused under this rule |
        | aboveThresholdUA.defense | false | accepted                |
        | aboveThresholdUA.defense | true  | refused under this rule |
        | esco                     | true  | accepted                |
        | esco                     | false | refused under this rule |
        | requestForProposal       | false | accepted                |
        | requestForProposal       | true  | refused under this rule |
        | simple.defense           | false | accepted                |
        | simple.defense           | true  | refused under this rule |
        | complexAsset.arma        | false | accepted                |
        | complexAsset.arma        | true  | refused under this rule |
        | priceQuotation           | false | accepted                |
        | priceQuotation           | true  | refused under this rule |

  Rule: Decisions on bids are complained about during their stand-still

    Scenario Outline: <method>: hasQualificationComplaints is true
      Given a <method> tender whose hasQualificationComplaints is true in the stand-still of pre-qualification
      When the first bidder drafts a complaint about the qualification
      Then it is accepted

      Examples:
        | method           |
        | aboveThresholdEU |
        | esco             |

  Rule: About an asset nobody complains

    Scenario Outline: complexAsset.arma: about <what>
      Given a complexAsset.arma tender <stage>
      When the first bidder drafts a complaint about <what>
      Then it is refused under rule complaint.is-configured

      Examples:
        | stage                                      | what              |
        | that accepts bids                          | the tender        |
        | in the stand-still of pre-qualification    | the qualification |
        | with a winner                              | the award         |
