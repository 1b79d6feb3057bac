@transfer
Feature: Contracts change hands

  @rule:transfer.contract-open
  Rule: The ownership of a contract changes only while its status allows it

    Background:
      Given a belowThreshold tender with a signed contract
      And the buyer asks for the credentials of the contract
      And another broker makes a transfer

    Example: A contract in force
      When another broker takes the contract over
      Then it is accepted

    Example: A contract that is over
      When the buyer terminates the contract
      And another broker takes the contract over
      Then it is refused under this rule

  @rule:transfer.owner-may-leave
  Rule: An object leaves only a platform that is permitted to let its objects go

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: A plan of <whose>
      Given <whose> publishes a plan
      And another broker makes a transfer
      When another broker takes the second plan over
      Then it is <answer>

      Examples:
        | whose             | answer                  |
        | the buyer         | accepted                |
        | the second bidder | refused under this rule |
