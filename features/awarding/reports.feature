@awarding
Feature: Reports on an award

  @rule:document.only-one-notice-of-award
  Rule: Of one award or lot there is one notice document

    Background:
      Given a belowThreshold tender in qualification

    Example: One
      When the buyer adds a signed notice to the award
      Then it is accepted

    Example: Two
      When the buyer adds a signed notice to the award
      And the buyer adds a signed notice to the award
      Then it is refused under this rule

  @rule:document.only-one-extensionReport-of-award
  Rule: Of one award or lot there is one extensionReport document

    Background:
      Given a belowThreshold tender in qualification

    Example: One
      When the buyer adds a report on extension to the award
      Then it is accepted

    Example: Two
      When the buyer adds a report on extension to the award
      And the buyer adds a report on extension to the award
      Then it is refused under this rule
