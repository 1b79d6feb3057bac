@time
Feature: Boundaries of time, to the second

  Only a clock that stands still shows exactly the second of a boundary.

  @rule:question.asked-during-enquiries
  Rule: Questions are asked only during the enquiry period

    Background:
      Given a belowThreshold tender that accepts enquiries

    Scenario Outline: <when> enquiries end
      When it is <when> enquiries end
      And the first bidder asks a question
      Then it is <answer>

      Examples:
        | when            | answer                  |
        | 1 second before | accepted                |
        | 0 seconds after | accepted                |
        | 1 second after  | refused under this rule |

  @rule:question.answered-in-time
  Rule: Questions are answered before the time for clarifications ends

    Background:
      Given a belowThreshold tender that accepts enquiries
      And the first bidder asks a question

    Scenario Outline: <when> clarifications end
      When it is <when> clarifications end
      And the buyer answers the question
      Then it is <answer>

      Examples:
        | when            | answer                  |
        | 1 second before | accepted                |
        | 0 seconds after | accepted                |
        | 1 second after  | refused under this rule |

  @rule:cancellation.after-stand-still
  Rule: Nothing is cancelled while decisions on winners may be appealed

    Background:
      Given an aboveThreshold tender with a winner

    Scenario Outline: <when> the stand-still ends
      When it is <when> the stand-still ends
      And the buyer drafts a cancellation
      Then it is <answer>

      Examples:
        | when            | answer                  |
        | 1 second before | refused under this rule |
        | 0 seconds after | accepted                |
        | 1 second after  | accepted                |

    Scenario Outline: <when> the stand-still begins
      When it is <when> the stand-still begins
      And the buyer drafts a cancellation
      Then it is <answer>

      Examples:
        | when            | answer                  |
        | 0 seconds after | accepted                |
        | 1 second after  | refused under this rule |

  @rule:claim.during-stand-still
  Rule: A claim or complaint about a decision is filed within its complaint period

    Background:
      Given a belowThreshold tender with a winner

    Scenario Outline: <when> the stand-still ends
      When it is <when> the stand-still ends
      And the second bidder files a claim about the award
      Then it is <answer>

      Examples:
        | when            | answer                  |
        | 1 second before | accepted                |
        | 0 seconds after | refused under this rule |
        | 1 second after  | refused under this rule |

  @rule:complaint.about-cancellation-within-complaint-period
  Rule: A complaint about a cancellation is filed within the complaint period of the cancellation

    Background:
      Given an aboveThreshold tender with two bids
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation
      And the second bidder drafts a complaint about the cancellation
      And a bot of registers confirms that the complaint is paid

    Scenario Outline: <when> complaints about the cancellation end
      When it is <when> complaints about the cancellation end
      And the first bidder drafts a complaint about the cancellation
      Then it is <answer>

      Examples:
        | when            | answer                  |
        | 1 second before | accepted                |
        | 0 seconds after | accepted                |
        | 1 second after  | refused under this rule |

  @rule:complaint.about-tender-within-complaint-period
  Rule: A complaint about the terms of a tender is filed before its complaint period ends

    Background:
      Given an aboveThreshold tender that accepts bids

    Scenario Outline: <when> complaints about the tender end
      When it is <when> complaints about the tender end
      And the second bidder drafts a complaint about the tender
      Then it is <answer>

      Examples:
        | when            | answer                  |
        | 1 second before | accepted                |
        | 0 seconds after | accepted                |
        | 1 second after  | refused under this rule |

  @rule:contract.signed-after-stand-still
  Rule: A contract is signed after the stand-still of its award

    Background:
      Given an aboveThreshold tender with a winner

    Scenario Outline: <when> the stand-still ends
      When it is <when> the stand-still ends
      And the buyer signs the contract
      Then it is <answer>

      Examples:
        | when            | answer                  |
        | 1 second before | refused under this rule |
        | 0 seconds after | accepted                |
        | 1 second after  | accepted                |

  @rule:award.waits-for-explanation
  Rule: An award is decided only after the time which the winner was given to explain is over

    Background:
      Given a belowThreshold tender in qualification
      And the buyer gives the winner 24 hours to explain

    Scenario Outline: <when> the time to explain ends
      When it is <when> the time to explain ends
      And the buyer awards the winner
      Then it is <answer>

      Examples:
        | when            | answer                  |
        | 1 second before | refused under this rule |
        | 0 seconds after | refused under this rule |
        | 1 second after  | accepted                |

    Example: As soon as it begins
      When the buyer awards the winner
      Then it is refused under this rule

  @rule:qualification.waits-for-explanation
  Rule: A bid is decided on only after the time which the bidder was given to explain is over

    Background:
      Given an aboveThresholdEU tender in pre-qualification
      And the buyer gives the bidder 24 hours to explain

    Scenario Outline: <when> the time to explain ends
      When it is <when> the time of the bidder to explain ends
      And the buyer admits all bids
      Then it is <answer>

      Examples:
        | when            | answer                  |
        | 0 seconds after | refused under this rule |
        | 1 second after  | accepted                |

  @rule:tender.tender-period-extended
  Rule: A change while bids come in leaves bidders the time the method sets

    Background:
      Given an aboveThreshold tender that accepts bids

    Scenario Outline: <when> the day begins
      When it is <when> the fourth day before tendering ends begins
      And the buyer changes the title
      Then it is <answer>

      Examples:
        | when            | answer                  |
        | 0 seconds after | accepted                |
        | 1 second after  | refused under this rule |
