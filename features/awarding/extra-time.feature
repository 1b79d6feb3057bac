@awarding
Feature: Extra time for winners and buyers

  @rule:award.waits-for-explanation
  Rule: An award is decided only after the time which the winner was given to explain is over

    Background:
      Given a belowThreshold tender in qualification
      And the buyer gives the winner 24 hours to explain

    Example: The time is over
      When it is 1 minute after the time to explain ends
      And the buyer awards the winner
      Then it is accepted

    Example: It is not
      When it is 1 minute before the time to explain ends
      And the buyer awards the winner
      Then it is refused under this rule

  @rule:award-milestone.while-pending
  Rule: Extra time to explain is given only before the decision is taken

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the buyer gives the winner 24 hours to explain
      Then it is <answer>

      Examples:
        | stage            | answer                  |
        | in qualification | accepted                |
        | with a winner    | refused under this rule |

  @rule:award-milestone.once
  Rule: Extra time of one kind is given once

    Background:
      Given a belowThreshold tender in qualification

    Example: At first
      When the buyer gives the winner 24 hours to explain
      Then it is accepted

    Example: Once more
      When the buyer gives the winner 24 hours to explain
      And the buyer gives the winner 24 hours to explain
      Then it is refused under this rule

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
