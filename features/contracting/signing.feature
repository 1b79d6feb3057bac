@contracting
Feature: Signing the contract

  @rule:contract.signed-with-number
  Rule: A contract is signed with its number

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                  | answer                  |
        | signs the contract                    | accepted                |
        | signs the contract without its number | refused under this rule |

  @rule:contract.signed-with-period
  Rule: A contract is signed with the dates of its beginning and end

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                 | answer                  |
        | signs the contract                   | accepted                |
        | signs the contract without its dates | refused under this rule |

  @rule:contract.not-dated-ahead
  Rule: A contract is not dated ahead

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                              | answer                  |
        | signs the contract dated today    | accepted                |
        | signs the contract dated tomorrow | refused under this rule |

  @rule:contract.dated-after-award-activation
  Rule: Where there is no stand-still, a contract is dated after its award is activated

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                  | answer                  |
        | signs the contract dated today        | accepted                |
        | signs the contract dated ten days ago | refused under this rule |

  @rule:contract.buyer-acts
  Rule: Only the buyer's side, by key and token, may do it

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: <who> asks
      When <who> signs the contract
      Then it is <answer>

      Examples:
        | who                         | answer                  |
        | the buyer                   | accepted                |
        | the buyer without the token | refused under this rule |
        | the first bidder            | refused under this rule |
        | another broker              | refused under this rule |

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
