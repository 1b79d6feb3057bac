@awarding
Feature: Reviews of awards by the inspector

  @rule:review-request.lot-given
  Rule: A review of awards names the lot when the tender has lots

    Background:
      Given a belowThreshold tender with an inspector with a winner

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                         | answer                  |
        | asks for a review of the lot | accepted                |
        | asks for a review            | refused under this rule |

  @rule:review-request.lot-active
  Rule: A review is asked for an active lot of the tender

    Background:
      Given a belowThreshold tender with an inspector with a winner

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                         | answer                  |
        | asks for a review of the lot                 | accepted                |
        | asks for a review of a lot that is not there | refused under this rule |

  @rule:review-request.award-active
  Rule: A review of awards is asked when there is an active award

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender with an inspector <stage>
      When the buyer asks for a review of the lot
      Then it is <answer>

      Examples:
        | stage            | answer                  |
        | with a winner    | accepted                |
        | in qualification | refused under this rule |
