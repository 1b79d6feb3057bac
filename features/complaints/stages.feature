@complaints
Feature: When complaints are filed

  @rule:claim.on-tender-in-tender-status
  Rule: A claim or complaint is filed during the stage of the tender that it is about

    Scenario Outline: <method>: a tender <stage>
      Given a <method> tender <stage>
      When the second bidder drafts a complaint about the tender
      Then it is <answer>

      Examples:
        | method                   | stage             | answer                  |
        | aboveThreshold           | that accepts bids | accepted                |
        | aboveThreshold           | in qualification  | refused under this rule |
        | aboveThresholdUA         | that accepts bids | accepted                |
        | aboveThresholdUA         | in qualification  | refused under this rule |
        | aboveThresholdEU         | that accepts bids | accepted                |
        | aboveThresholdEU         | in qualification  | refused under this rule |
        | aboveThresholdUA.defense | that accepts bids | accepted                |
        | aboveThresholdUA.defense | in qualification  | refused under this rule |
        | esco                     | that accepts bids | accepted                |
        | esco                     | in qualification  | refused under this rule |
        | simple.defense           | that accepts bids | accepted                |
        | simple.defense           | in qualification  | refused under this rule |

  @rule:claim.on-qualification-in-tender-status
  Rule: A claim or complaint is filed during the stage of the tender that it is about

    Scenario Outline: <method>: in the stand-still
      Given a <method> tender in the stand-still of pre-qualification
      When the second bidder drafts a complaint about the qualification
      Then it is accepted

      Examples:
        | method           |
        | aboveThresholdEU |
        | esco             |

    Scenario Outline: <method>: at the auction
      Given a <method> tender at auction
      When the second bidder drafts a complaint about the qualification
      Then it is refused under this rule

      Examples:
        | method           |
        | aboveThresholdEU |
        | esco             |

  @rule:claim.on-qualification-dealt-with-in-tender-status
  Rule: A claim or complaint is dealt with before the stage it is about is over

    Example: In time
      Given an aboveThresholdEU tender in the stand-still of pre-qualification
      And the second bidder drafts a complaint about the qualification
      When a bot of registers confirms that the complaint is paid
      Then it is accepted

    Example: Late
      Given an aboveThresholdEU tender in the stand-still of pre-qualification
      And the second bidder drafts a complaint about the qualification
      And the tender becomes active.auction
      When a bot of registers confirms that the complaint is paid
      Then it is refused under this rule

  @rule:claim.on-tender-dealt-with-in-tender-status
  Rule: A claim or complaint is dealt with before the stage it is about is over

    Example: In time
      Given an aboveThreshold tender with two bids
      And the third bidder drafts a complaint about the tender
      When a bot of registers confirms that the complaint is paid
      Then it is accepted

    Example: Late
      Given an aboveThreshold tender with two bids
      And the third bidder drafts a complaint about the tender
      And the tender becomes active.auction
      When a bot of registers confirms that the complaint is paid
      Then it is refused under this rule

  Rule: Methods of defence take no claims about winners

    Scenario Outline: <method>
      Given a <method> tender with a winner
      When the second bidder files a claim about the award
      Then it is refused under rule claim.on-award-is-taken

      Examples:
        | method                   |
        | aboveThresholdUA.defense |
        | simple.defense           |

  @rule:complaint.objection-about-its-lot
  Rule: An objection about a lot is about the lot that the complaint names

    Scenario Outline: The second bidder <does>
      Given an aboveThreshold tender with two lots that accepts bids
      When the second bidder <does>
      Then it is <answer>

      Examples:
        | does                                                                      | answer                  |
        | drafts a complaint about the first lot with an objection about it         | accepted                |
        | drafts a complaint about the first lot with an objection about the second | refused under this rule |

  @rule:complaint.objection-about-a-decision-taken
  Rule: An objection to a decision is made once it is taken

    Scenario Outline: The first bidder <does>
      Given an aboveThreshold tender with a rejected bid
      When the first bidder <does>
      Then it is <answer>

      Examples:
        | does                                                                      | answer                  |
        | drafts a complaint with an objection about the rejection                  | accepted                |
        | drafts a complaint with an objection about the decision still to be taken | refused under this rule |

  @rule:complaint.objection-about-its-cancellation
  Rule: An objection is about the cancellation that the complaint is about

    Scenario Outline: The first bidder <does>
      Given an aboveThreshold tender with two bids
      And the buyer drafts a cancellation
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation
      When the first bidder <does>
      Then it is <answer>

      Examples:
        | does                                                            | answer                  |
        | drafts a complaint with an objection about the cancellation     | accepted                |
        | drafts a complaint with an objection about another cancellation | refused under this rule |
