@contracting
Feature: Credentials of the contract

  @rule:contract.credentials-while-open
  Rule: Credentials are given only while the contract is pending or active

    Background:
      Given a belowThreshold tender with a signed contract

    Example: In force
      When the buyer asks for the credentials of the contract
      Then it is accepted

    Example: When it is over
      When the buyer terminates the contract
      And the buyer asks for the credentials of the contract
      Then it is refused under this rule

  @rule:contract.value-of-method
  Rule: The value of a contract is an amount, or a percentage where the method pays a share

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                  | answer                  |
        | lowers the price of the contract      | accepted                |
        | prices the contract as a share | refused under this rule |
