@methods
Feature: Periods of every method

  @rule:tender.tender-period-extended
  Rule: A change while bids come in leaves bidders the time the method sets

    Scenario Outline: <method>: <count> days before the end
      Given a <method> tender that accepts bids
      When it is <count> days before tendering ends
      And the buyer changes the title
      Then it is <answer>

      Examples:
        | method                   | count | answer                  |
        | competitiveOrdering      | 4     | accepted                |
        | competitiveOrdering      | 3     | refused under this rule |
        | aboveThreshold           | 5     | accepted                |
        | aboveThreshold           | 4     | refused under this rule |
        | aboveThresholdUA         | 8     | accepted                |
        | aboveThresholdUA         | 7     | refused under this rule |
        | aboveThresholdEU         | 8     | accepted                |
        | aboveThresholdEU         | 7     | refused under this rule |
        | aboveThresholdUA.defense | 5     | accepted                |
        | aboveThresholdUA.defense | 4     | refused under this rule |
        | esco                     | 8     | accepted                |
        | esco                     | 7     | refused under this rule |
        | requestForProposal       | 5     | accepted                |
        | requestForProposal       | 4     | refused under this rule |
        | simple.defense           | 5     | accepted                |
        | simple.defense           | 4     | refused under this rule |
        | complexAsset.arma        | 8     | accepted                |
        | complexAsset.arma        | 7     | refused under this rule |

  @rule:question.asked-during-enquiries
  Rule: Questions are asked only during the enquiry period

    Scenario Outline: <method>: <side> the end
      Given a <method> tender that accepts bids
      When it is 1 minute <side> enquiries end
      And the first bidder asks a question
      Then it is <answer>

      Examples:
        | method                   | side   | answer                  |
        | aboveThreshold           | before | accepted                |
        | aboveThreshold           | after  | refused under this rule |
        | aboveThresholdUA         | before | accepted                |
        | aboveThresholdUA         | after  | refused under this rule |
        | aboveThresholdEU         | before | accepted                |
        | aboveThresholdEU         | after  | refused under this rule |
        | aboveThresholdUA.defense | before | accepted                |
        | aboveThresholdUA.defense | after  | refused under this rule |
        | esco                     | before | accepted                |
        | esco                     | after  | refused under this rule |
        | simple.defense           | before | accepted                |
        | simple.defense           | after  | refused under this rule |
        | complexAsset.arma        | before | accepted                |
        | complexAsset.arma        | after  | refused under this rule |

    Example: requestForProposal: before the end
      Given a requestForProposal tender that accepts enquiries
      When it is 1 minute before enquiries end
      And the first bidder asks a question
      Then it is accepted

    Example: requestForProposal: after the end
      Given a requestForProposal tender that accepts enquiries
      When it is 1 minute after enquiries end
      And the first bidder asks a question
      Then it is refused under this rule

  @rule:question.answered-in-time
  Rule: Questions are answered before the time for clarifications ends

    Scenario Outline: <method>: <side> the end
      Given a <method> tender <stage>
      And the first bidder asks a question
      When it is 1 minute <side> clarifications end
      And the buyer answers the question
      Then it is <answer>

      Examples:
        | method                   | stage                  | side   | answer                  |
        | aboveThreshold           | that accepts bids      | before | accepted                |
        | aboveThreshold           | that accepts bids      | after  | refused under this rule |
        | aboveThresholdUA         | that accepts bids      | before | accepted                |
        | aboveThresholdUA         | that accepts bids      | after  | refused under this rule |
        | aboveThresholdEU         | that accepts bids      | before | accepted                |
        | aboveThresholdEU         | that accepts bids      | after  | refused under this rule |
        | aboveThresholdUA.defense | that accepts bids      | before | accepted                |
        | aboveThresholdUA.defense | that accepts bids      | after  | refused under this rule |
        | esco                     | that accepts bids      | before | accepted                |
        | esco                     | that accepts bids      | after  | refused under this rule |
        | requestForProposal       | that accepts enquiries | before | accepted                |
        | requestForProposal       | that accepts enquiries | after  | refused under this rule |
        | simple.defense           | that accepts bids      | before | accepted                |
        | simple.defense           | that accepts bids      | after  | refused under this rule |
        | complexAsset.arma        | that accepts bids      | before | accepted                |
        | complexAsset.arma        | that accepts bids      | after  | refused under this rule |

  Rule: Who extends tendering extends enquiries

    Scenario Outline: <method>
      Given a <method> tender that accepts bids
      When the buyer extends tendering by a week
      Then enquiries end <count> <days> before tendering ends

      Examples:
        | method                   | count | days         |
        | aboveThreshold           | 3     | days         |
        | aboveThresholdUA         | 10    | days         |
        | aboveThresholdEU         | 10    | days         |
        | aboveThresholdUA.defense | 3     | working days |
        | esco                     | 10    | days         |
        | simple.defense           | 3     | working days |
        | complexAsset.arma        | 10    | days         |

  Rule: A question that is not answered keeps bids from being opened

    Scenario Outline: <method>
      Given a <method> tender with two bids
      And the first bidder asks a question
      When it is 1 minute after tendering ends
      Then the tender is active.tendering

      Examples:
        | method                   |
        | aboveThreshold           |
        | aboveThresholdUA         |
        | aboveThresholdEU         |
        | aboveThresholdUA.defense |
        | esco                     |
        | simple.defense           |
        | complexAsset.arma        |
