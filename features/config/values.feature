@config
Feature: The values of configuration flags

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                              | answer                  |
        | a tender                            | accepted                |
        | a tender without auction            | accepted                |
        | a tender without value restriction  | accepted                |
        | a tender with awarding in any order | refused under this rule |
        | a tender with pre-qualification     | refused under this rule |
        | a tender with complaints            | refused under this rule |

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                               | answer                  |
        | a tender                             | accepted                |
        | a tender that needs no bids          | refused under this rule |
        | a tender with a stand-still of a day | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                    | answer                  |
        | a tender                                  | accepted                |
        | a tender that needs two bids              | refused under this rule |
        | a tender with a stand-still of three days | refused under this rule |
