@tendering
Feature: Goods that have no template of a contract

  @rule:tender.contract-template-allowed
  Rule: A contract template is named only for classifications that have templates

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                                  | answer                  |
        | a tender of books with a template of the contract       | accepted                |
        | a tender of electricity with a template of the contract | refused under this rule |

  @rule:econtract.buyers-all-name-owner
  Rule: Either all buyers name the platform of the electronic contract or none does

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                                 | answer                  |
        | a tender of two buyers who sign on a platform          | accepted                |
        | a tender of two buyers one of whom signs on a platform | refused under this rule |

  @rule:econtract.supplier-owner-with-buyer
  Rule: A bidder names a platform of the electronic contract when the buyer does

    Background:
      Given a belowThreshold tender with an electronic contract that accepts bids

    Scenario Outline: <bid>
      When the first bidder submits <bid>
      Then it is <answer>

      Examples:
        | bid                                       | answer                  |
        | a bid                                     | accepted                |
        | a bid without a platform for the contract | refused under this rule |
