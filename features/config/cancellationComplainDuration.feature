@config
Feature: How long one complains about the cancellation (cancellationComplainDuration)

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                                    | answer                  |
        | a tender                                                  | accepted                |
        | a tender with ten days to complain about its cancellation | refused under this rule |

  Rule: A cancellation is in force at once

    Example: Cancelled
      Given a belowThreshold tender that accepts enquiries
      When the buyer cancels the tender
      Then the tender is cancelled

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Scenario Outline: <method>: cancellationComplainDuration is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose cancellationComplainDuration is <value>
      Then it is <answer>

      Examples:
        | method              | value | answer                  |
        | competitiveOrdering | 0     | accepted                |
        | competitiveOrdering | 11    | refused under this rule |

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Scenario Outline: <method>: cancellationComplainDuration is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose cancellationComplainDuration is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | aboveThreshold           | 10    | accepted                |
        | aboveThreshold           | 9     | refused under this rule |
        | aboveThresholdUA         | 10    | accepted                |
        | aboveThresholdUA         | 9     | refused under this rule |
        | aboveThresholdEU         | 10    | accepted                |
        | aboveThresholdEU         | 9     | refused under this rule |
        | aboveThresholdUA.defense | 10    | accepted                |
        | aboveThresholdUA.defense | 9     | refused under this rule |
        | esco                     | 10    | accepted                |
        | esco                     | 9     | refused under this rule |
        | simple.defense           | 10    | accepted                |
        | simple.defense           | 9     | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Scenario Outline: <method>: cancellationComplainDuration is <value>
      Given a buyer who uses <method>
      When the buyer announces a tender whose cancellationComplainDuration is <value>
      Then it is <answer>

      Examples:
        | method                   | value | answer                  |
        | aboveThreshold           | 10    | accepted                |
        | aboveThreshold           | 11    | refused under this rule |
        | aboveThresholdUA         | 10    | accepted                |
        | aboveThresholdUA         | 11    | refused under this rule |
        | aboveThresholdEU         | 10    | accepted                |
        | aboveThresholdEU         | 11    | refused under this rule |
        | aboveThresholdUA.defense | 10    | accepted                |
        | aboveThresholdUA.defense | 11    | refused under this rule |
        | esco                     | 10    | accepted                |
        | esco                     | 11    | refused under this rule |
        | requestForProposal       | 0     | accepted                |
        | requestForProposal       | 1     | refused under this rule |
        | simple.defense           | 10    | accepted                |
        | simple.defense           | 11    | refused under this rule |
        | complexAsset.arma        | 0     | accepted                |
        | complexAsset.arma        | 1     | refused under this rule |
        | priceQuotation           | 0     | accepted                |
        | priceQuotation           | 1     | refused under this rule |

  Rule: A published cancellation is complained about for as many days

    Scenario Outline: <method>: cancellationComplainDuration is <value>
      Given a <method> tender whose cancellationComplainDuration is <value> that accepts bids
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation
      When the buyer publishes the cancellation
      Then complaints about the cancellation end <value> days from now

      Examples:
        | method                   | value |
        | competitiveOrdering      | 10    |
        | aboveThreshold           | 10    |
        | aboveThresholdUA         | 10    |
        | aboveThresholdEU         | 10    |
        | aboveThresholdUA.defense | 10    |
        | esco                     | 10    |
        | simple.defense           | 10    |

  Rule: When nobody complained the cancellation is in force

    Scenario Outline: <method>
      Given a <method> tender whose cancellationComplainDuration is 10 that accepts bids
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation
      And the buyer publishes the cancellation
      When it is 1 minute after complaints about the cancellation end
      Then the tender is cancelled

      Examples:
        | method                   |
        | competitiveOrdering      |
        | aboveThreshold           |
        | aboveThresholdUA         |
        | aboveThresholdEU         |
        | aboveThresholdUA.defense |
        | esco                     |
        | simple.defense           |
