@methods
Feature: Decisions on winners in every method

  @rule:award-milestone.of-method
  Rule: Extra time is given only of the kinds that the method knows

    Scenario Outline: <method>: the buyer <does>
      Given a <method> tender in qualification
      When the buyer <does>
      Then it is <answer>

      Examples:
        | method             | does                                 | answer                  |
        | aboveThresholdEU   | extends the time to decide           | accepted                |
        | aboveThresholdEU   | gives the winner 24 hours to explain | refused under this rule |
        | esco               | extends the time to decide           | accepted                |
        | esco               | gives the winner 24 hours to explain | refused under this rule |
        | requestForProposal | gives the winner 24 hours to explain | accepted                |
        | requestForProposal | extends the time to decide           | refused under this rule |

  @rule:award.waits-for-explanation
  Rule: An award is decided only after the time which the winner was given to explain is over

    Scenario Outline: <method>: <side> the time is over
      Given a <method> tender in qualification
      And the buyer gives the winner 24 hours to explain
      When it is 1 minute <side> the time to explain ends
      And the buyer awards the winner
      Then it is <answer>

      Examples:
        | method                   | side   | answer                  |
        | aboveThreshold           | after  | accepted                |
        | aboveThreshold           | before | refused under this rule |
        | aboveThresholdUA         | after  | accepted                |
        | aboveThresholdUA         | before | refused under this rule |
        | aboveThresholdUA.defense | after  | accepted                |
        | aboveThresholdUA.defense | before | refused under this rule |
        | simple.defense           | after  | accepted                |
        | simple.defense           | before | refused under this rule |

    Scenario Outline: requestForProposal: <side> the time is over
      Given a requestForProposal tender whose hasAwardingOrder is true and hasAuction is false in qualification
      And the buyer gives the winner 24 hours to explain
      When it is 1 minute <side> the time to explain ends
      And the buyer awards the winner
      Then it is <answer>

      Examples:
        | side   | answer                  |
        | after  | accepted                |
        | before | refused under this rule |

  Rule: Whose price is abnormally low has a day to justify it

    Scenario Outline: <method>: far below the others
      Given a <method> tender <auction> with two bids
      And the third bidder hands in a bid far below the others
      When the tender becomes active.qualification
      Then the award has a milestone alp

      Examples:
        | method              | auction                   |
        | aboveThreshold      | whose hasAuction is true  |
        | aboveThreshold      | whose hasAuction is false |
        | aboveThresholdUA    | whose hasAuction is true  |
        | aboveThresholdUA    | whose hasAuction is false |
        | competitiveOrdering | whose hasAuction is false |

    Scenario Outline: <method>: like the others
      Given a <method> tender whose hasAuction is false with three bids
      When the tender becomes active.qualification
      Then the award has no milestone alp

      Examples:
        | method              |
        | aboveThreshold      |
        | aboveThresholdUA    |
        | competitiveOrdering |

    Scenario Outline: <method>: not asked
      Given a <method> tender whose hasAuction is false with two bids
      And the third bidder hands in a bid far below the others
      When the tender becomes active.qualification
      Then the award has no milestone alp

      Examples:
        | method                   |
        | aboveThresholdUA.defense |
        | simple.defense           |

  @rule:contract.signed-after-stand-still
  Rule: A contract is signed after the stand-still of its award

    Scenario Outline: <method>: a tender <stage>
      Given a <method> tender <stage>
      When the buyer signs the contract
      Then it is <answer>

      Examples:
        | method                   | stage                               | answer                  |
        | aboveThresholdUA         | with a winner after the stand-still | accepted                |
        | aboveThresholdUA         | with a winner                       | refused under this rule |
        | aboveThresholdEU         | with a winner after the stand-still | accepted                |
        | aboveThresholdEU         | with a winner                       | refused under this rule |
        | aboveThresholdUA.defense | with a winner after the stand-still | accepted                |
        | aboveThresholdUA.defense | with a winner                       | refused under this rule |
        | esco                     | with a winner after the stand-still | accepted                |
        | esco                     | with a winner                       | refused under this rule |
        | simple.defense           | with a winner after the stand-still | accepted                |
        | simple.defense           | with a winner                       | refused under this rule |

  @rule:cancellation.after-stand-still
  Rule: Nothing is cancelled while decisions on winners may be appealed

    Scenario Outline: <method>: <side> its end
      Given a <method> tender with a winner
      When it is 1 minute <side> the stand-still ends
      And the buyer drafts a cancellation
      Then it is <answer>

      Examples:
        | method                   | side   | answer                  |
        | aboveThresholdUA         | after  | accepted                |
        | aboveThresholdUA         | before | refused under this rule |
        | aboveThresholdEU         | after  | accepted                |
        | aboveThresholdEU         | before | refused under this rule |
        | aboveThresholdUA.defense | after  | accepted                |
        | aboveThresholdUA.defense | before | refused under this rule |
        | esco                     | after  | accepted                |
        | esco                     | before | refused under this rule |
        | simple.defense           | after  | accepted                |
        | simple.defense           | before | refused under this rule |

  @rule:award.eligibility-not-asked
  Rule: Since the new article 17 a decision does not say whether the winner is eligible

    Scenario Outline: competitiveOrdering: the buyer <does>
      Given a competitiveOrdering tender in qualification
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                         | answer                  |
        | describes the award          | accepted                |
        | declares the winner eligible | refused under this rule |

  @rule:award.rejected-as-unqualified
  Rule: A bidder is rejected who is said not to be qualified (of an old tender: or not to be eligible)

    Scenario Outline: competitiveOrdering: the buyer <does>
      Given a competitiveOrdering tender in qualification
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                              | answer                  |
        | rejects the winner                | accepted                |
        | rejects the winner without a word | refused under this rule |
