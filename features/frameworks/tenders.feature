@frameworks
Feature: Tenders among the suppliers of an agreement

  @rule:tender.agreement-named
  Rule: A tender among pre-selected suppliers names the agreement that selected them

    Scenario Outline: requestForProposal: <tender>
      Given a buyer who uses requestForProposal whose hasPreSelectionAgreement is true
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                           | answer                  |
        | a tender                         | accepted                |
        | a tender that names no agreement | refused under this rule |

  @rule:tender.agreement-decides
  Rule: Where the agreement decides how a tender runs, the tender names one that exists

    Scenario Outline: competitiveOrdering: <tender>
      Given a buyer who uses competitiveOrdering
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                        | answer                  |
        | a tender                                      | accepted                |
        | a tender that names no agreement              | refused under this rule |
        | a tender that names an agreement nobody knows | refused under this rule |

  @rule:tender.agreement-found
  Rule: The agreement that a tender names exists

    Scenario Outline: requestForProposal: <tender>
      Given a buyer who uses requestForProposal whose hasPreSelectionAgreement is true
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                        | answer                  |
        | a tender                                      | accepted                |
        | a tender that names an agreement nobody knows | refused under this rule |

  @rule:tender.agreement-type-fits
  Rule: The agreement is of a type that the method selects from

    Example: Of its type
      Given a buyer who uses requestForProposal whose hasPreSelectionAgreement is true
      When the buyer announces a tender
      Then it is accepted

    Example: Of another type
      Given a buyer who uses requestForProposal among suppliers of a dynamic purchasing system whose hasPreSelectionAgreement is true
      When the buyer announces a tender
      Then it is refused under this rule

  @rule:tender.agreement-of-buyer
  Rule: Where the method says so, the agreement is the same procuring entity’s

    Scenario Outline: <method>: <tender>
      Given a buyer who uses <method> whose hasPreSelectionAgreement is true
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | method              | tender                   | answer                  |
        | competitiveOrdering | a tender                 | accepted                |
        | competitiveOrdering | a tender of another body | refused under this rule |
        | requestForProposal  | a tender                 | accepted                |
        | requestForProposal  | a tender of another body | refused under this rule |

  @rule:tender.items-of-agreement-group
  Rule: Items of a tender belong to the group of the procurement vocabulary that its agreement is for

    Scenario Outline: competitiveOrdering: <tender>
      Given a buyer who uses competitiveOrdering whose hasTenderComplaints is true
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                | answer                  |
        | a tender              | accepted                |
        | a tender of furniture | refused under this rule |

  @rule:tender.item-members-of-agreement
  Rule: What is said of an item is said in the agreement

    Scenario Outline: competitiveOrdering: <tender>
      Given a buyer who uses competitiveOrdering whose hasTenderComplaints is false
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                    | answer                  |
        | a tender                  | accepted                |
        | a tender of library books | refused under this rule |

  @rule:tender.agreement-has-contracts
  Rule: A tender is announced under an agreement with enough active contracts

    Example: Three suppliers
      Given a competitiveOrdering tender in draft
      When the buyer publishes the tender with all that is due
      Then it is accepted

    Example: Two suppliers
      Given a competitiveOrdering tender with two suppliers in draft
      When the buyer publishes the tender with all that is due
      Then it is refused under this rule

  @rule:question.asked-by-agreement-member
  Rule: Where bidders are preselected, only suppliers with a contract in the agreement ask questions

    Scenario Outline: <method>: <who>
      Given a <method> tender whose <flag> is true that accepts bids
      When <who> asks a question
      Then it is <answer>

      Examples:
        | method              | flag                     | who               | answer                  |
        | competitiveOrdering | hasTenderComplaints      | the third bidder  | accepted                |
        | competitiveOrdering | hasTenderComplaints      | the fourth bidder | refused under this rule |

  @rule:complaint.of-agreement-member
  Rule: Where bidders are preselected, only members of the agreement complain about the terms of the tender

    Scenario Outline: competitiveOrdering: <who>
      Given a competitiveOrdering tender whose hasTenderComplaints is true that accepts bids
      When <who> drafts a complaint about the tender
      Then it is <answer>

      Examples:
        | who               | answer                  |
        | the third bidder  | accepted                |
        | the fourth bidder | refused under this rule |
