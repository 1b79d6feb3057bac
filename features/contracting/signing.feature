@contracting
Feature: Signing the contract

  @rule:contract.signed-after-stand-still
  Rule: A contract is signed after the stand-still of its award

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the buyer signs the contract
      Then it is <answer>

      Examples:
        | stage                               | answer                  |
        | with a winner after the stand-still | accepted                |
        | with a winner                       | refused under this rule |

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

  @rule:contract.dated-after-stand-still
  Rule: A contract is dated after the stand-still of its award

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

  @rule:contract.last-one-not-cancelled
  Rule: The last contract of an award is not cancelled; the award is

    Background:
      Given a belowThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                 | answer                  |
        | signs the contract   | accepted                |
        | cancels the contract | refused under this rule |

  @rule:contract.changed-while-open
  Rule: A contract changes only while it is pending or active

    Background:
      Given a belowThreshold tender with a signed contract

    Example: While in force
      When the buyer numbers the contract
      Then it is accepted

    Example: When it is over
      When the buyer terminates the contract
      And the buyer numbers the contract
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

  @rule:contract.signed-after-objections
  Rule: A contract is signed when objections to the tender and to the awards of its lot are dealt with

    Background:
      Given a belowThreshold tender with a winner

    Example: A claim is settled
      When the second bidder files a claim about the award
      And the buyer answers the claim
      And the second bidder is satisfied with the answer
      And 5 days pass
      And the buyer signs the contract
      Then it is accepted

    Example: It is not
      When the second bidder files a claim about the award
      And 5 days pass
      And the buyer signs the contract
      Then it is refused under this rule
