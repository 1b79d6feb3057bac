@config
Feature: Complaints about the tender (hasTenderComplaints)

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                   | answer                  |
        | a tender                 | accepted                |
        | a tender with complaints | refused under this rule |

  Rule: There is no time for complaints about the tender

    Example: Announced
      Given a belowThreshold tender that accepts enquiries
      Then the tender does not say when complaints about the tender end
