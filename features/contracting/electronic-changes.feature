@contracting
Feature: Changes of an electronic contract

  @rule:contract-change.says-something
  Rule: A change of an electronic contract names new terms

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract
      And the buyer on his platform signs the electronic contract
      And the supplier on his platform signs the electronic contract

    Scenario Outline: The buyer on his platform <does>
      When the buyer on his platform <does>
      Then it is <answer>

      Examples:
        | does                   | answer                  |
        | proposes a lower price | accepted                |
        | proposes nothing new   | refused under this rule |

  @rule:contract-change.changes-something
  Rule: A change of an electronic contract differs from what is already agreed

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract
      And the buyer on his platform signs the electronic contract
      And the supplier on his platform signs the electronic contract

    Scenario Outline: The buyer on his platform <does>
      When the buyer on his platform <does>
      Then it is <answer>

      Examples:
        | does                              | answer                  |
        | proposes a lower price            | accepted                |
        | proposes the price that is agreed | refused under this rule |

  @rule:contract.only-negotiable-terms-change
  Rule: The sides change only the terms of an electronic contract that are negotiable

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract
      And the buyer on his platform signs the electronic contract
      And the supplier on his platform signs the electronic contract

    Scenario Outline: The buyer on his platform <does>
      When the buyer on his platform <does>
      Then it is <answer>

      Examples:
        | does                                    | answer                  |
        | proposes another signer                 | accepted                |
        | proposes another number of the contract | refused under this rule |

  @rule:signatory.signatures-uploaded
  Rule: A side confirms its signature when the signed files are there

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract
      And the buyer on his platform signs the electronic contract
      And the supplier on his platform signs the electronic contract
      And the buyer on his platform proposes a lower price

    Scenario Outline: The buyer on his platform <does>
      When the buyer on his platform <does>
      Then it is <answer>

      Examples:
        | does                                 | answer                  |
        | signs the change                     | accepted                |
        | confirms its signature of the change | refused under this rule |

  @rule:contract-change.changed-while-pending
  Rule: A change that is in force or cancelled changes no more

    Background:
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract
      And the buyer on his platform signs the electronic contract
      And the supplier on his platform signs the electronic contract
      And the buyer on his platform proposes a lower price

    Example: While one side has signed it
      When the buyer on his platform signs the change
      And the supplier on his platform refuses the change
      Then it is accepted

    Example: When both have
      When the buyer on his platform signs the change
      And the supplier on his platform signs the change
      And the supplier on his platform refuses the change
      Then it is refused under this rule
