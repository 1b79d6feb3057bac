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
