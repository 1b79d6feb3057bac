@awarding
Feature: More reports on an award

  @rule:document.only-one-deviationReport-of-award
  Rule: Of one award or lot there is one deviationReport document

    Background:
      Given a belowThreshold tender in qualification

    Example: One
      When the buyer adds a report on deviations to the award
      Then it is accepted

    Example: Two
      When the buyer adds a report on deviations to the award
      And the buyer adds a report on deviations to the award
      Then it is refused under this rule

  @rule:document.only-one-acceptanceReport-of-award
  Rule: Of one award or lot there is one acceptanceReport document

    Background:
      Given a belowThreshold tender in qualification

    Example: One
      When the buyer adds an acceptance report to the award
      Then it is accepted

    Example: Two
      When the buyer adds an acceptance report to the award
      And the buyer adds an acceptance report to the award
      Then it is refused under this rule
