@cancellation
Feature: Cancelling a tender

  @rule:cancellation.in-tender-status
  Rule: Nothing is cancelled in a finished tender, in a draft or while its auction runs

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the buyer drafts a cancellation
      Then it is <answer>

      Examples:
        | stage                  | answer                  |
        | that accepts enquiries | accepted                |
        | that accepts bids      | accepted                |
        | in qualification       | accepted                |
        | with a winner          | accepted                |
        | in draft               | refused under this rule |
        | at auction             | refused under this rule |
        | with a signed contract | refused under this rule |

  @rule:cancellation.reason-type-given
  Rule: A cancellation names the type of its reason

    Background:
      Given a belowThreshold tender that accepts enquiries

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                 | answer                  |
        | drafts a cancellation                                | accepted                |
        | drafts a cancellation without the type of its reason | refused under this rule |

  @rule:cancellation.reason-type-known
  Rule: The reason of a cancellation is one of those the law names for the method

    Background:
      Given a belowThreshold tender that accepts enquiries

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                              | answer                  |
        | drafts a cancellation                             | accepted                |
        | drafts a cancellation for a reason of another law | refused under this rule |

  @rule:cancellation.of-active-lot
  Rule: Only an active lot is cancelled

    Background:
      Given a belowThreshold tender with two lots that accepts enquiries

    Example: Once
      When the buyer cancels the first lot
      Then it is accepted

    Example: Twice
      When the buyer cancels the first lot
      And the buyer drafts a cancellation of the first lot
      Then it is refused under this rule
