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

  @rule:document.signed-notice-given
  Rule: The decision is published with a signed notice document

    Background:
      Given a belowThreshold tender in qualification

    Scenario Outline: With <document>
      When the buyer adds <document> to the award
      And the buyer makes the award active
      Then it is <answer>

      Examples:
        | document           | answer                  |
        | a signed notice    | accepted                |
        | an unsigned notice | refused under this rule |

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

  @rule:award.cancelled-keeps-its-verdict
  Rule: The verdict on a winner does not change when the award is cancelled

    Background:
      Given a belowThreshold tender with a winner

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                               | answer                  |
        | cancels the award                  | accepted                |
        | cancels the award as not qualified | refused under this rule |

  @rule:award.unsuccessful-may-be-reopened
  Rule: An unsuccessful award is cancelled only for a considered objection, or until a contract is in force, as the method has it

    Background:
      Given a belowThreshold tender with a rejected bid

    Example: After a claim of the rejected
      When the first bidder files a claim about the rejection
      And the buyer answers the claim
      And the first bidder is satisfied with the answer
      And the buyer cancels the rejection
      Then it is accepted

    Example: Nobody objects
      When the buyer cancels the rejection
      Then it is refused under this rule

  @rule:award-document.in-tender-status
  Rule: Documents of an award change only during qualification; registers’ bots work on until awarding ends

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the buyer adds a paper without type to the award
      Then it is <answer>

      Examples:
        | stage                  | answer                  |
        | in qualification       | accepted                |
        | with a signed contract | refused under this rule |

  @rule:document.may-be-removed
  Rule: Documents are removed only from a tender, a bid or a plan

    Scenario Outline: From <place>
      Given a belowThreshold tender <stage>
      When the <who> adds a paper without type to <place>
      And the <who> removes the document
      Then it is <answer>

      Examples:
        | stage            | who   | place      | answer                  |
        | in draft         | buyer | the tender | accepted                |
        | in qualification | buyer | the award  | refused under this rule |
