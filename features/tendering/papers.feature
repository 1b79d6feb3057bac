@tendering
Feature: Papers of a tender and who put them there

  @rule:document.changed-by-its-author-or-buyer
  Rule: A document of a tender is changed only by its author; one without an author is the buyer’s

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <who> put it there
      Given <who> adds a paper without type to the tender
      When the buyer renames the document
      Then it is <answer>

      Examples:
        | who                | answer                  |
        | the buyer          | accepted                |
        | a bot of registers | refused under this rule |

  @rule:document.only-one-acceptanceReport-of-tender
  Rule: Of one tender or lot there is one acceptanceReport document

    Background:
      Given a belowThreshold tender in draft

    Example: One
      When the buyer adds an acceptance report to the tender
      Then it is accepted

    Example: Two
      When the buyer adds an acceptance report to the tender
      And the buyer adds an acceptance report to the tender
      Then it is refused under this rule

  @rule:document.only-one-evaluationReports-of-tender
  Rule: Of one tender or lot there is one evaluationReports document

    Background:
      Given a belowThreshold tender in draft

    Example: One
      When the buyer adds an evaluation report to the tender
      Then it is accepted

    Example: Two
      When the buyer adds an evaluation report to the tender
      And the buyer adds an evaluation report to the tender
      Then it is refused under this rule

  @rule:access.history
  Rule: Former versions are shown to brokers with the permission to see history, and to the administrator

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <who> asks
      When <who> sees the history of the tender
      Then it is <answer>

      Examples:
        | who               | answer                  |
        | the administrator | accepted                |
        | the buyer         | refused under this rule |

  @rule:document.changed-by-its-author-or-buyer
  Rule: A document of a tender is changed only by its author; one without an author is the buyer’s

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <who> put the first version there
      Given <who> adds a paper without type to the tender
      When the buyer puts a new version of the document
      Then it is <answer>

      Examples:
        | who                | answer                  |
        | the buyer          | accepted                |
        | a bot of registers | refused under this rule |
