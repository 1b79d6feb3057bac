@awarding
Feature: Awards

  @rule:award.decided-during-qualification
  Rule: An award is changed only while winners are being qualified or awarded

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the buyer describes the award
      Then it is <answer>

      Examples:
        | stage                  | answer                  |
        | in qualification       | accepted                |
        | with a signed contract | refused under this rule |

  @rule:award.decided-is-only-cancelled
  Rule: A pending award becomes active or unsuccessful, and a decided one is only cancelled

    Background:
      Given a belowThreshold tender with a winner

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                    | answer                  |
        | cancels the award       | accepted                |
        | rejects the awarded bid | refused under this rule |
