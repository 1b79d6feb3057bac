@contracting
Feature: The sides of the contract

  @rule:contract.changed-while-open
  Rule: A contract changes only while it is pending or active

    Background:
      Given a belowThreshold tender with a signed contract

    Example: While in force
      When the buyer extends the contract by a year
      Then it is accepted

    Example: When it is over
      When the buyer terminates the contract
      And the buyer extends the contract by a year
      Then it is refused under this rule

  @rule:contract.supplier-acts
  Rule: Only the supplier's side may do it; where there are no bids the buyer may do it in its stead

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: <who> asks
      When <who> names the signer of the supplier
      Then it is <answer>

      Examples:
        | who               | answer                  |
        | the first bidder  | accepted                |
        | the buyer         | refused under this rule |
        | the second bidder | refused under this rule |

  @rule:contract.agreed-while-pending
  Rule: The sides agree on a contract only while it is pending

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the buyer names the signer of the buyer
      Then it is <answer>

      Examples:
        | stage                               | answer                  |
        | with a winner after the stand-still | accepted                |
        | with a signed contract              | refused under this rule |

  @rule:contract.tender-owner-acts
  Rule: Only the owner of the tender may do it

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: <who> asks
      When <who> asks for the credentials of the contract
      Then it is <answer>

      Examples:
        | who              | answer                  |
        | the buyer        | accepted                |
        | the first bidder | refused under this rule |
