@cancellation
Feature: The papers of a cancellation

  @rule:document.signed-cancellationReport-given
  Rule: The decision is published with a signed cancellationReport document

    Background:
      Given a belowThreshold tender that accepts enquiries
      And the buyer drafts a cancellation

    Scenario Outline: With <document>
      When the buyer adds <document> to the cancellation
      And the buyer puts the cancellation in force
      Then it is <answer>

      Examples:
        | document                           | answer                  |
        | a signed report on cancellation    | accepted                |
        | an unsigned report on cancellation | refused under this rule |

  @rule:document.only-one-cancellationReport-of-tender
  Rule: Of one tender or lot there is one cancellationReport document

    Background:
      Given a belowThreshold tender that accepts enquiries
      And the buyer drafts a cancellation

    Example: One
      When the buyer adds a signed report on cancellation to the cancellation
      Then it is accepted

    Example: Two
      When the buyer adds a signed report on cancellation to the cancellation
      And the buyer adds a signed report on cancellation to the cancellation
      Then it is refused under this rule

  @rule:cancellation.decided-stays
  Rule: A cancellation changes only while it is a draft or pending

    Background:
      Given a belowThreshold tender that accepts enquiries
      And the buyer drafts a cancellation

    Example: A draft
      When the buyer gives the cancellation another reason
      Then it is accepted

    Example: One that was withdrawn
      When the buyer withdraws the cancellation
      And the buyer gives the cancellation another reason
      Then it is refused under this rule

  @rule:cancellation.in-tender-status
  Rule: Nothing is cancelled in a finished tender, in a draft or while its auction runs

    Background:
      Given a belowThreshold tender that accepts enquiries
      And the buyer drafts a cancellation
      And the buyer adds a signed report on cancellation to the cancellation

    Example: A new version of its report while it is a draft
      When the buyer puts a new version of the document
      Then it is accepted

    Example: A new version when the tender is cancelled
      When the buyer puts the cancellation in force
      And the buyer puts a new version of the document
      Then it is refused under this rule
