@reference
Feature: Plans are as in the reference

  Rule: Every answer on the way is the reference's, and everybody sees in the end what the reference shows

    Scenario Outline: The buyer <does>
      Given a belowThreshold tender that is planned
      And the buyer asks for an approval of the plan
      When the buyer <does>
      Then everything is as in the reference

      Examples:
        | does |
        | gives the plan a rationale |
        | describes the budget of the plan |
        | approves the plan |
        | does not approve the plan |
        | puts the approval off |
        | cancels the plan |
        | passes the plan on |
        | plans a method that is no more instead |
        | describes the approval |

    Scenario: A plan that changes hands
      Given a buyer who uses belowThreshold
      And the buyer publishes a plan
      And another broker makes a transfer
      When another broker takes the plan over
      Then everything is as in the reference

    Scenario: A tender that changes hands
      Given a belowThreshold tender that accepts bids
      And another broker makes a transfer
      When another broker takes the tender over
      Then everything is as in the reference
