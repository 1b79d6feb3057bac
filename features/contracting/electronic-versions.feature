@contracting
Feature: New versions of an electronic contract

  @rule:contract-cancellation.one-at-a-time
  Rule: An electronic contract is refused once

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract

    Example: Once
      When the buyer on his platform refuses the contract as it is
      Then it is accepted

    Example: Twice
      When the buyer on his platform refuses the contract as it is
      And the supplier on his platform refuses the contract as it is
      Then it is refused under this rule

  @rule:contract.version-replaces-refused
  Rule: A new version of an electronic contract replaces one that was refused

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract

    Example: After a refusal
      When the supplier on his platform refuses the contract as it is
      And the buyer on his platform offers a new version of the contract
      Then it is accepted

    Example: Without one
      When the buyer on his platform offers a new version of the contract
      Then it is refused under this rule

  @rule:contract.no-version-after-refusal-to-sign
  Rule: When the winner refuses to sign there is no new version: the award is cancelled

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract

    Scenario Outline: The supplier <did>
      Given the supplier on his platform <did>
      When the buyer on his platform offers a new version of the contract
      Then it is <answer>

      Examples:
        | did                           | answer                  |
        | refuses the contract as it is | accepted                |
        | refuses to sign at all        | refused under this rule |

  @rule:contract.side-is-known
  Rule: Who writes something into an electronic contract speaks for one of its sides

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract
      And the supplier on his platform refuses the contract as it is

    Scenario Outline: <who> offers it
      When <who> offers a new version of the contract
      Then it is <answer>

      Examples:
        | who                          | answer                  |
        | the buyer on his platform    | accepted                |
        | the supplier on his platform | accepted                |
        | another broker               | refused under this rule |

  @rule:contract.only-negotiable-terms-change
  Rule: The sides change only the terms of an electronic contract that are negotiable

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract
      And the supplier on his platform refuses the contract as it is

    Scenario Outline: The buyer on his platform <does>
      When the buyer on his platform <does>
      Then it is <answer>

      Examples:
        | does                                                   | answer                  |
        | offers a new version of the contract                   | accepted                |
        | offers a version of the contract with another supplier | refused under this rule |

  @rule:contract.signers-known
  Rule: A contract made from a template names who signs it on each side

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract
      And the supplier on his platform refuses the contract as it is

    Scenario Outline: The buyer <does>
      Given the buyer on his platform <does>
      When the supplier on his platform signs the electronic contract
      Then it is <answer>

      Examples:
        | does                                                | answer                  |
        | offers a new version of the contract                | accepted                |
        | offers a version of the contract without his signer | refused under this rule |
