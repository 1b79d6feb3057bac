@contracting
Feature: Changes of the contract

  @rule:contract-change.made-while-active
  Rule: Changes are made to an active contract only

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the buyer files a change of the contract
      Then it is <answer>

      Examples:
        | stage                               | answer                  |
        | with a signed contract              | accepted                |
        | with a winner after the stand-still | refused under this rule |

  @rule:contract-change.one-at-a-time
  Rule: A contract has one pending change at a time

    Background:
      Given a belowThreshold tender with a signed contract
      And the buyer files a change of the contract

    Example: After the first one came into force
      When the buyer brings the change into force
      And the buyer files a change of the contract
      Then it is accepted

    Example: Before that
      When the buyer files a change of the contract
      Then it is refused under this rule

  @rule:contract-change.lawful-reason
  Rule: A contract changes for reasons that the law names

    Background:
      Given a belowThreshold tender with a signed contract

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                | answer                  |
        | files a change of the contract                      | accepted                |
        | files a change of the contract for no lawful reason | refused under this rule |

  @rule:contract-change.dated-after-previous
  Rule: A change is not dated before the contract or the change before it

    Background:
      Given a belowThreshold tender with a signed contract

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                           | answer                  |
        | files a change of the contract dated today     | accepted                |
        | files a change of the contract dated before it | refused under this rule |

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

  @rule:contract-document.contract-is-in-force
  Rule: Documents of a contract change only while it is pending or active

    Background:
      Given a belowThreshold tender with a signed contract

    Example: In force
      When the buyer adds a signed contract to the contract
      Then it is accepted

    Example: When it is over
      When the buyer terminates the contract
      And the buyer adds a signed contract to the contract
      Then it is refused under this rule

  @rule:contract-document.changed-by-the-buyer
  Rule: Documents of a contract are added and changed by its buyer

    Background:
      Given a belowThreshold tender with a signed contract

    Scenario Outline: <who> asks
      When <who> adds a signed contract to the contract
      Then it is <answer>

      Examples:
        | who              | answer                  |
        | the buyer        | accepted                |
        | the first bidder | refused under this rule |
