@config
Feature: Whether the tender begins with enquiries (hasEnquiries)

  @rule:config.flag-choice
  Rule: A configuration flag has one of the values its method allows

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                     | answer                  |
        | a tender                   | accepted                |
        | a tender without enquiries | refused under this rule |

  Rule: The tender begins with enquiries

    Example: Announced
      Given a belowThreshold tender that accepts enquiries
      Then the tender says when enquiries end

    Example: A bid is too early
      Given a belowThreshold tender that accepts enquiries
      When the first bidder submits a bid
      Then it is refused under rule bid.while-tendering
