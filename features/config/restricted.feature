@config
Feature: Whether the tender is for the entitled only (restricted)

  @rule:access.restricted-data
  Rule: A restricted object is changed only by brokers with access to restricted data

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender              | answer                  |
        | a tender            | accepted                |
        | a restricted tender | refused under this rule |

  Rule: Everybody sees what is opened

    Example: A broker that takes no part
      Given a belowThreshold tender in qualification
      When another broker sees all bids
      Then it is accepted
