@contracting
Feature: Signatures of an electronic contract

  @rule:signatory.one-per-side
  Rule: Each side confirms its signature once

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract

    Example: Once
      When the buyer on his platform signs the electronic contract
      Then it is accepted

    Example: Twice
      When the buyer on his platform signs the electronic contract
      And the buyer on his platform confirms its signature
      Then it is refused under this rule

  @rule:signatory.signatures-uploaded
  Rule: A side confirms its signature when the signed files are there

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract

    Scenario Outline: The buyer on his platform <does>
      When the buyer on his platform <does>
      Then it is <answer>

      Examples:
        | does                          | answer                  |
        | signs the electronic contract | accepted                |
        | confirms its signature        | refused under this rule |

  @rule:econtract-document.not-signed-yet
  Rule: Each side of an electronic contract signs it once

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract

    Example: Before
      When the buyer on his platform puts its signature to the contract
      Then it is accepted

    Example: After
      When the buyer on his platform signs the electronic contract
      And the buyer on his platform puts its signature to the contract
      Then it is refused under this rule

  @rule:econtract-document.only-signatures
  Rule: Only signatures are added to an electronic contract

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract

    Scenario Outline: <document>
      When the buyer on his platform adds <document> to the contract
      Then it is <answer>

      Examples:
        | document                    | answer                  |
        | a signature of the contract | accepted                |
        | a signed contract           | refused under this rule |

  @rule:econtract-document.no-cancellation
  Rule: A contract that is being cancelled is not signed

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract

    Example: Before
      When the supplier on his platform puts its signature to the contract
      Then it is accepted

    Example: After
      When the buyer on his platform refuses the contract as it is
      And the supplier on his platform puts its signature to the contract
      Then it is refused under this rule

  @rule:econtract-document.signed-while-pending
  Rule: An electronic contract is signed while it is pending

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract

    Example: Before
      When the buyer on his platform puts its signature to the contract
      Then it is accepted

    Example: After
      When the buyer on his platform signs the electronic contract
      And the supplier on his platform signs the electronic contract
      And the buyer on his platform puts its signature to the contract
      Then it is refused under this rule
