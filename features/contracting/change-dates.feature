@contracting
Feature: When changes come into force

  @rule:contract-change.dated-after-previous
  Rule: A change is not dated before the contract or the change before it

    Background:
      Given a belowThreshold tender with a signed contract

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                    | answer                  |
        | files a change of the contract dated today              | accepted                |
        | files a change of the contract dated before it          | refused under this rule |
        | files a change of the contract dated as the contract is | accepted                |
        | files a change of the contract dated a second before it | refused under this rule |

  @rule:contract-change.in-force-with-date
  Rule: A change comes into force with the date of its signing

    Background:
      Given a belowThreshold tender with a signed contract
      And the buyer files a change of the contract

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                        | answer                  |
        | brings the change into force                | accepted                |
        | brings the change into force without a date | refused under this rule |

  @rule:contract-change.changed-while-pending
  Rule: A change that is in force or cancelled changes no more

    Background:
      Given a belowThreshold tender with a signed contract
      And the buyer files a change of the contract

    Example: While pending
      When the buyer explains the change otherwise
      Then it is accepted

    Example: When in force
      When the buyer brings the change into force
      And the buyer explains the change otherwise
      Then it is refused under this rule
