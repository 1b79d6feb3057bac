@complaints
Feature: What complaints do to a tender

  Rule: Bids are not opened while a complaint about the tender is considered

    Scenario Outline: <method>: pending
      Given a <method> tender with two bids
      And the third bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid
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

    Scenario Outline: <method>: declined
      Given a <method> tender with two bids
      And the third bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And it is 1 minute after tendering ends
      When the appeal body declines the complaint
      And the tender becomes <status>
      Then the complaint is declined

      Examples:
        | method                   | status                   |
        | aboveThreshold           | active.auction           |
        | aboveThresholdUA         | active.auction           |
        | aboveThresholdEU         | active.pre-qualification |
        | aboveThresholdUA.defense | active.auction           |
        | esco                     | active.pre-qualification |
        | simple.defense           | active.auction           |

  Rule: What the decision asks for is done before bids are opened

    Scenario Outline: <method>
      Given a <method> tender with two bids
      And the third bidder drafts a complaint about the tender
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And the appeal body satisfies the complaint
      When the buyer does what the decision asks
      Then the complaint is resolved

      Examples:
        | method                   |
        | aboveThreshold           |
        | aboveThresholdUA         |
        | aboveThresholdEU         |
        | aboveThresholdUA.defense |
        | esco                     |
        | simple.defense           |

  Rule: A draft that nobody paid for in time is mistaken

    Scenario Outline: <method>
      Given a <method> tender that accepts bids
      And the third bidder drafts a complaint about the tender
      When it is 1 minute after complaints about the tender end
      Then the complaint is mistaken

      Examples:
        | method                   |
        | aboveThreshold           |
        | aboveThresholdUA         |
        | aboveThresholdEU         |
        | aboveThresholdUA.defense |
        | esco                     |
        | simple.defense           |

  Rule: A winner against whom a complaint is satisfied makes way

    Scenario Outline: <method>
      Given a <method> tender with a winner
      And the second bidder drafts a complaint about the award
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And the appeal body satisfies the complaint
      When the buyer cancels the award
      Then 1 award is pending
      And the tender is active.qualification

      Examples:
        | method                   |
        | aboveThreshold           |
        | aboveThresholdUA         |
        | aboveThresholdEU         |
        | aboveThresholdUA.defense |
        | esco                     |
        | simple.defense           |

  Rule: A contract waits for the decision on a complaint about the winner

    Scenario Outline: <method>
      Given a <method> tender with a winner
      And the second bidder drafts a complaint about the award
      And a bot of registers confirms that the complaint is paid
      When it is 1 minute after the stand-still ends
      And the buyer signs the contract
      Then it is refused under rule contract.signed-after-objections

      Examples:
        | method                   |
        | aboveThreshold           |
        | aboveThresholdUA         |
        | aboveThresholdEU         |
        | aboveThresholdUA.defense |
        | esco                     |
        | simple.defense           |

  Rule: A complaint that is satisfied before the auction takes pre-qualification up again

    Scenario Outline: <method>
      Given a <method> tender in the stand-still of pre-qualification
      And the second bidder drafts a complaint about the qualification
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      When the appeal body satisfies the complaint
      Then the tender is active.pre-qualification

      Examples:
        | method           |
        | aboveThresholdEU |
        | esco             |

  Rule: A cancellation gives way to a satisfied complaint

    Scenario Outline: <method>
      Given a <method> tender with two bids
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation
      And the second bidder drafts a complaint about the cancellation
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And the appeal body satisfies the complaint
      When the buyer withdraws the cancellation
      And the buyer reports what was done about the complaint
      Then the cancellation is unsuccessful
      And the complaint is resolved

      Examples:
        | method                   |
        | aboveThreshold           |
        | aboveThresholdUA         |
        | aboveThresholdEU         |
        | aboveThresholdUA.defense |
        | esco                     |
        | simple.defense           |
