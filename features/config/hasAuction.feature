@config
Feature: Whether bids are auctioned (hasAuction)

  @rule:config.flag-type
  Rule: A configuration flag has a value of its type

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                | answer                  |
        | a tender                              | accepted                |
        | a tender without auction              | accepted                |
        | a tender whose auction flag is a word | refused under this rule |

  Rule: Bids are auctioned or opened as they are

    Example: With an auction
      Given a belowThreshold tender with two bids
      When the tender becomes active.auction
      And the tender becomes active.qualification
      Then 1 auction was held

    Example: Without
      Given a belowThreshold tender without auction with two bids
      When the tender becomes active.qualification
      Then 0 auctions were held
