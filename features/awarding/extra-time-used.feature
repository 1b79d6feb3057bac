@awarding
Feature: What winners do in extra time

  @rule:award-milestone.of-method
  Rule: Extra time is given only of the kinds that the method knows

    Background:
      Given a belowThreshold tender in qualification

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                 | answer                  |
        | gives the winner 24 hours to explain | accepted                |
        | extends the time to decide           | refused under this rule |

  @rule:bid.while-tendering
  Rule: A bid is submitted, changed or withdrawn only while the tender takes bids

    Background:
      Given a belowThreshold tender in qualification

    Example: The winner within his 24 hours
      When the buyer gives the winner 24 hours to explain
      And the first bidder names subcontractors
      Then it is accepted

    Example: Without them
      When the first bidder names subcontractors
      Then it is refused under this rule
