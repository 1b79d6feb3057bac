@reference
Feature: Complaints are as in the reference

  Rule: Every answer on the way is the reference's, and everybody sees in the end what the reference shows

    Scenario Outline: <method>: a complaint about the terms, until tendering is over
      Given a <method> tender with two bids
      And the third bidder drafts a complaint with an objection
      And a bot of registers confirms that the complaint is paid
      And the appeal body asks the complainant about the objection
      And the appeal body adds a file to the question
      And the appeal body accepts the complaint
      And it is 1 minute after tendering ends
      And the appeal body declines the complaint
      When the third bidder appeals against the decision
      And the third bidder names the proceeding of the appeal
      And 1 day passes
      Then everything is as in the reference

      Examples:
        | method |
        | aboveThreshold |
        | aboveThresholdUA |
        | aboveThresholdEU |
        | aboveThresholdUA.defense |
        | esco |
        | simple.defense |

    Scenario Outline: aboveThresholdEU: <who> <does> (it is about the terms)
      Given an aboveThresholdEU tender with two bids
      And the third bidder drafts a complaint about the first lot
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      When <who> <does>
      And it is 1 minute after tendering ends
      Then everything is as in the reference

      Examples:
        | who | does |
        | the appeal body | stops the complaint |
        | the appeal body | satisfies the complaint |
        | the appeal body | refuses to consider the complaint |
        | the third bidder | withdraws the complaint |
        | the third bidder | gives the complaint another title |
        | the buyer | reports what was done about the complaint |
        | the buyer | extends tendering by a week |
        | the third bidder | adds a paper without type to the complaint |
        | the appeal body | adds a paper without type to the complaint |

    Scenario Outline: <method>: a complaint that is satisfied before it is put right
      Given a <method> tender with two bids
      And the third bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid
      And the buyer reports what was done about the complaint
      And the appeal body accepts the complaint
      And the appeal body satisfies the complaint
      When the buyer does what the decision asks
      And it is 1 minute after tendering ends
      Then everything is as in the reference

      Examples:
        | method |
        | aboveThreshold |
        | aboveThresholdUA |
        | aboveThresholdEU |
        | aboveThresholdUA.defense |
        | esco |
        | simple.defense |

    Scenario: A complaint that nobody pays for
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint about the tender
      When it is 1 minute after complaints about the tender end
      Then everything is as in the reference

    Scenario: A complaint that the appeal body refuses to consider
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid
      When the appeal body refuses to consider the complaint
      Then everything is as in the reference

    Scenario: A complaint that the third bidder withdraws
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid
      When the third bidder withdraws the complaint
      Then everything is as in the reference

    Scenario Outline: <method>: the appeal body declines the complaint about a winner
      Given a <method> tender with a winner
      And the second bidder drafts a complaint about the award
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      When the appeal body declines the complaint
      Then everything is as in the reference

      Examples:
        | method |
        | aboveThreshold |
        | aboveThresholdUA |
        | aboveThresholdEU |
        | aboveThresholdUA.defense |
        | esco |
        | simple.defense |

    Scenario Outline: <method>: the appeal body satisfies the complaint about a winner
      Given a <method> tender with a winner
      And the second bidder drafts a complaint about the award
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      When the appeal body satisfies the complaint
      And the buyer reports what was done about the complaint
      And the buyer cancels the award
      And the buyer does what the decision asks
      And 12 days pass
      Then everything is as in the reference

      Examples:
        | method |
        | aboveThreshold |
        | aboveThresholdUA |
        | aboveThresholdEU |
        | aboveThresholdUA.defense |
        | esco |
        | simple.defense |

    Scenario Outline: <method>: the appeal body stops the complaint about a winner
      Given a <method> tender with a winner
      And the second bidder drafts a complaint about the award
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      When the appeal body stops the complaint
      Then everything is as in the reference

      Examples:
        | method |
        | aboveThresholdEU |

    Scenario Outline: <method>: a complaint about a rejection with an objection
      Given a <method> tender with a rejected bid
      And the first bidder drafts a complaint with an objection about the rejection
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And the appeal body satisfies the complaint
      When the buyer cancels the rejection
      And the buyer does what the decision asks
      And the first bidder appeals against the decision
      Then everything is as in the reference

      Examples:
        | method |
        | aboveThreshold |
        | aboveThresholdEU |
        | esco |

    Scenario Outline: <method>: pre-qualification is taken up again after a complaint
      Given a <method> tender with three bids
      And the tender becomes active.pre-qualification
      And the buyer admits the first bid
      And the buyer refuses the last bid
      And the buyer adds a signed evaluation report to the tender
      And the buyer admits all bids
      And the buyer ends pre-qualification
      And the third bidder drafts a complaint about the qualification
      And the third bidder adds a paper without type to the complaint
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And the appeal body satisfies the complaint
      When the buyer takes pre-qualification up again
      And the buyer does what the decision asks
      And the third bidder appeals against the decision
      And 12 days pass
      Then everything is as in the reference

      Examples:
        | method |
        | aboveThresholdEU |
        | esco |

    Scenario Outline: <method>: the appeal body <does> (it is about pre-qualification)
      Given a <method> tender with three bids
      And the tender becomes active.pre-qualification
      And the buyer admits the first bid
      And the buyer refuses the last bid
      And the buyer adds a signed evaluation report to the tender
      And the buyer admits all bids
      And the buyer ends pre-qualification
      And the third bidder drafts a complaint about the qualification
      And the third bidder adds a paper without type to the complaint
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      When the appeal body <does>
      And the third bidder appeals against the decision
      And 12 days pass
      Then everything is as in the reference

      Examples:
        | method | does |
        | aboveThresholdEU | declines the complaint |
        | aboveThresholdEU | stops the complaint |
        | esco | declines the complaint |
        | esco | stops the complaint |

    Scenario: aboveThresholdEU: the appeal body refuses to consider (it is about pre-qualification)
      Given an aboveThresholdEU tender with three bids
      And the tender becomes active.pre-qualification
      And the buyer admits the first bid
      And the buyer refuses the last bid
      And the buyer adds a signed evaluation report to the tender
      And the buyer admits all bids
      And the buyer ends pre-qualification
      And the third bidder drafts a complaint about the qualification
      And the third bidder adds a paper without type to the complaint
      And a bot of registers confirms that the complaint is paid
      When the appeal body refuses to consider the complaint
      And 12 days pass
      Then everything is as in the reference

    Scenario Outline: <method>: a cancellation gives way to a complaint
      Given a <method> tender with two bids
      And the buyer drafts a cancellation
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation
      And the first bidder drafts a complaint with an objection about the cancellation
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And the appeal body satisfies the complaint
      When the buyer withdraws the cancellation
      And the buyer reports what was done about the complaint
      And the buyer does what the decision asks
      And 12 days pass
      Then everything is as in the reference

      Examples:
        | method |
        | aboveThreshold |
        | aboveThresholdEU |
        | simple.defense |

    Scenario Outline: <method>: the appeal body <does> (it is about a cancellation)
      Given a <method> tender with two bids
      And the buyer drafts a cancellation
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation
      And the first bidder drafts a complaint with an objection about the cancellation
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      When the appeal body <does>
      And 12 days pass
      Then everything is as in the reference

      Examples:
        | method | does |
        | aboveThreshold | declines the complaint |
        | aboveThreshold | stops the complaint |
        | aboveThresholdUA.defense | declines the complaint |
        | aboveThresholdUA.defense | stops the complaint |
