@complaints
Feature: Who does what with a complaint

  @rule:complaint.step-allowed
  Rule: The payment service submits a complaint, its author withdraws the draft, the appeal body decides it

    Scenario Outline: <method>: the appeal body <does>
      Given a <method> tender that accepts bids
      And the third bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid
      When the appeal body <does>
      Then it is <answer>

      Examples:
        | method                   | does                              | answer                  |
        | aboveThresholdUA         | accepts the complaint             | accepted                |
        | aboveThresholdUA         | refuses to consider the complaint | accepted                |
        | aboveThresholdUA         | satisfies the complaint           | refused under this rule |
        | aboveThresholdEU         | accepts the complaint             | accepted                |
        | aboveThresholdEU         | refuses to consider the complaint | accepted                |
        | aboveThresholdEU         | satisfies the complaint           | refused under this rule |
        | aboveThresholdUA.defense | accepts the complaint             | accepted                |
        | aboveThresholdUA.defense | refuses to consider the complaint | accepted                |
        | aboveThresholdUA.defense | satisfies the complaint           | refused under this rule |
        | esco                     | accepts the complaint             | accepted                |
        | esco                     | refuses to consider the complaint | accepted                |
        | esco                     | satisfies the complaint           | refused under this rule |
        | simple.defense           | accepts the complaint             | accepted                |
        | simple.defense           | refuses to consider the complaint | accepted                |
        | simple.defense           | satisfies the complaint           | refused under this rule |

    Example: The appeal body stops the complaint
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      When the appeal body stops the complaint
      Then it is accepted

  @rule:complaint.buyer-step-allowed
  Rule: The buyer acts on complaints under review and resolves satisfied ones

    Scenario Outline: <method>: once it is paid
      Given a <method> tender that accepts bids
      And the third bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid
      When the buyer reports what was done about the complaint
      Then it is accepted

      Examples:
        | method                   |
        | aboveThreshold           |
        | aboveThresholdUA         |
        | aboveThresholdEU         |
        | aboveThresholdUA.defense |
        | esco                     |
        | simple.defense           |

    Scenario Outline: <method>: a draft
      Given a <method> tender that accepts bids
      And the third bidder drafts a complaint about the tender
      When the buyer reports what was done about the complaint
      Then it is refused under this rule

      Examples:
        | method                   |
        | aboveThreshold           |
        | aboveThresholdUA         |
        | aboveThresholdEU         |
        | aboveThresholdUA.defense |
        | esco                     |
        | simple.defense           |

  @rule:complaint.author-stays
  Rule: Who complains does not change

    Scenario Outline: <method>: the third bidder <does>
      Given a <method> tender that accepts bids
      And the third bidder drafts a complaint about the tender
      When the third bidder <does>
      Then it is <answer>

      Examples:
        | method                   | does                               | answer                  |
        | aboveThreshold           | gives the complaint another title  | accepted                |
        | aboveThreshold           | gives the complaint another author | refused under this rule |
        | aboveThresholdUA         | gives the complaint another title  | accepted                |
        | aboveThresholdUA         | gives the complaint another author | refused under this rule |
        | aboveThresholdEU         | gives the complaint another title  | accepted                |
        | aboveThresholdEU         | gives the complaint another author | refused under this rule |
        | aboveThresholdUA.defense | gives the complaint another title  | accepted                |
        | aboveThresholdUA.defense | gives the complaint another author | refused under this rule |
        | esco                     | gives the complaint another title  | accepted                |
        | esco                     | gives the complaint another author | refused under this rule |
        | simple.defense           | gives the complaint another title  | accepted                |
        | simple.defense           | gives the complaint another author | refused under this rule |

  @rule:complaint.complainant-step-on-cancellation-allowed
  Rule: The author of a complaint about a cancellation edits and withdraws its draft

    Example: A draft
      Given an aboveThreshold tender with two bids
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation
      And the second bidder drafts a complaint about the cancellation
      When the second bidder withdraws the complaint
      Then it is accepted

    Example: Once it is paid
      Given an aboveThreshold tender with two bids
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation
      And the second bidder drafts a complaint about the cancellation
      And a bot of registers confirms that the complaint is paid
      When the second bidder withdraws the complaint
      Then it is refused under this rule

  @rule:complaint.action-after-cancellation-gave-way
  Rule: The buyer reports what he did about a complaint once its cancellation is given up

    Example: Once it gave way
      Given an aboveThreshold tender with two bids
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation
      And the second bidder drafts a complaint about the cancellation
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And the appeal body satisfies the complaint
      And the buyer withdraws the cancellation
      When the buyer reports what was done about the complaint
      Then it is accepted

    Example: Before that
      Given an aboveThreshold tender with two bids
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation
      And the second bidder drafts a complaint about the cancellation
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And the appeal body satisfies the complaint
      When the buyer reports what was done about the complaint
      Then it is refused under this rule

  @rule:complaint.about-cancellation-within-complaint-period
  Rule: A complaint about a cancellation is filed within the complaint period of the cancellation

    Example: In time
      Given an aboveThreshold tender with two bids
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation
      And the second bidder drafts a complaint about the cancellation
      And a bot of registers confirms that the complaint is paid
      When it is 1 minute before complaints about the cancellation end
      And the first bidder drafts a complaint about the cancellation
      Then it is accepted

    Example: Late
      Given an aboveThreshold tender with two bids
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation
      And the second bidder drafts a complaint about the cancellation
      And a bot of registers confirms that the complaint is paid
      When it is 1 minute after complaints about the cancellation end
      And the first bidder drafts a complaint about the cancellation
      Then it is refused under this rule
