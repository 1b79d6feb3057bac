@config
Feature: Whether bids are decided on in their order (hasAwardingOrder)

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
        | a tender with awarding in any order | refused under this rule |

  Rule: The next bid is looked at when the better one is rejected

    Example: After a rejection
      Given a belowThreshold tender in qualification
      When the buyer rejects the winner
      Then the tender is active.qualification
      And the award is pending
