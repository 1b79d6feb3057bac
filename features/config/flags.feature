@config
Feature: The configuration of a belowThreshold tender

  @rule:config.complete
  Rule: A tender is created with every configuration flag of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                               | answer                  |
        | a tender                                             | accepted                |
        | a tender that does not say whether it has an auction | refused under this rule |

  @rule:config.known-flags
  Rule: A configuration has only the flags of its method

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                 | answer                  |
        | a tender                               | accepted                |
        | a tender with a flag that nobody knows | refused under this rule |

  @rule:config.flag-type
  Rule: A configuration flag has a value of its type

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                | answer                  |
        | a tender without auction              | accepted                |
        | a tender whose auction flag is a word | refused under this rule |
