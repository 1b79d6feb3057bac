@contracting
Feature: Access to an electronic contract

  @rule:contract.access-for-a-side
  Rule: Access to an electronic contract is given to its buyer and its supplier

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still

    Scenario Outline: The buyer on his platform <does>
      When the buyer on his platform <does>
      Then it is <answer>

      Examples:
        | does                                                | answer                  |
        | takes access to the contract                        | accepted                |
        | takes access to the contract in the name of another | refused under this rule |

  @rule:contract.access-owner-asks
  Rule: Only the platform of a side asks for that side's access

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still

    Scenario Outline: <who> asks
      When <who> takes access to the contract in the name of the buyer
      Then it is <answer>

      Examples:
        | who                          | answer                  |
        | the buyer on his platform    | accepted                |
        | the supplier on his platform | refused under this rule |

  @rule:contract.side-acts
  Rule: Only the sides of the contract may do it

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract

    Scenario Outline: <who> signs
      When <who> signs the electronic contract
      Then it is <answer>

      Examples:
        | who                          | answer                  |
        | the buyer on his platform    | accepted                |
        | the supplier on his platform | accepted                |
        | the third bidder             | refused under this rule |
