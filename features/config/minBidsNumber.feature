@config
Feature: How many bids are needed (minBidsNumber)

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                      | answer                  |
        | a tender                    | accepted                |
        | a tender that needs no bids | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                       | answer                  |
        | a tender                     | accepted                |
        | a tender that needs two bids | refused under this rule |

  Rule: One bid is enough, none is not

    Example: One bid
      Given a belowThreshold tender with a bid
      When the tender becomes active.qualification
      Then 0 auctions were held

    Example: No bid
      Given a belowThreshold tender that accepts bids
      When it is 1 minute after tendering ends
      Then the tender is unsuccessful
