@frameworks
Feature: Suppliers apply

  @rule:submission.framework-has-period
  Rule: A submission goes to a framework that takes submissions

    Scenario Outline: <type>: a framework <stage>
      Given a <type> framework <stage>
      When the second bidder applies
      Then it is <answer>

      Examples:
        | type                               | stage                    | answer                  |
        | dynamicPurchasingSystem            | that looks for suppliers | accepted                |
        | dynamicPurchasingSystem            | in draft                 | refused under this rule |
        | internationalFinancialInstitutions | that looks for suppliers | accepted                |
        | internationalFinancialInstitutions | in draft                 | refused under this rule |
        | electronicCatalogue                | that looks for suppliers | accepted                |
        | electronicCatalogue                | in draft                 | refused under this rule |

  @rule:submission.during-the-period
  Rule: Submissions are made and changed only during the period of the framework

    Example: In time
      Given an internationalFinancialInstitutions framework with a supplier
      When it is 1 minute before applications end
      And the second bidder applies
      Then it is accepted

    Example: Late
      Given an internationalFinancialInstitutions framework with a supplier
      When it is 1 minute after applications end
      And the second bidder applies
      Then it is refused under this rule

  @rule:submission.open-with-framework
  Rule: What comes of a framework with open derivatives is open

    Scenario Outline: <type>: the second bidder <does>
      Given a <type> framework that looks for suppliers
      When the second bidder <does>
      Then it is <answer>

      Examples:
        | type                               | does              | answer                  |
        | dynamicPurchasingSystem            | applies           | accepted                |
        | dynamicPurchasingSystem            | applies in secret | refused under this rule |
        | internationalFinancialInstitutions | applies           | accepted                |
        | internationalFinancialInstitutions | applies in secret | refused under this rule |
        | electronicCatalogue                | applies           | accepted                |
        | electronicCatalogue                | applies in secret | refused under this rule |

  @rule:submission.restricted-with-framework
  Rule: What comes of a framework with restricted derivatives is restricted

    Scenario Outline: <type>: the second bidder <does>
      Given a buyer who looks for suppliers by <type>
      And a buyer with access to restricted data makes a framework of a defence body that keeps its suppliers to itself
      And a buyer with access to restricted data announces the framework
      When the second bidder <does>
      Then it is <answer>

      Examples:
        | type                               | does              | answer                  |
        | dynamicPurchasingSystem            | applies in secret | accepted                |
        | dynamicPurchasingSystem            | applies           | refused under this rule |
        | internationalFinancialInstitutions | applies in secret | accepted                |
        | internationalFinancialInstitutions | applies           | refused under this rule |

  @rule:submission.while-framework-active
  Rule: A submission is made and changed while its framework is active

    Background:
      Given an internationalFinancialInstitutions framework that looks for suppliers

    Example: While it is active
      When the second bidder applies
      Then it is accepted

    Example: When it has failed
      When 40 days pass
      And the second bidder applies
      Then it is refused under this rule

  @rule:submission.not-a-supplier-already
  Rule: Whoever has an active or suspended contract in an agreement of the framework publishes no submission

    Background:
      Given a dynamicPurchasingSystem framework with the draft of an application

    Example: The first application
      When the first bidder publishes the application
      Then it is accepted

    Example: A second one that was drafted before the first was accepted
      Given the first bidder publishes the application
      And the first bidder drafts another application
      And the buyer accepts the application
      When the first bidder publishes the other application
      Then it is refused under this rule

  @rule:submission.status-follows
  Rule: A draft submission is published or deleted

    Scenario Outline: <type>: the first bidder <does>
      Given a <type> framework with the draft of an application
      When the first bidder <does>
      Then it is <answer>

      Examples:
        | type                               | does                           | answer                  |
        | dynamicPurchasingSystem            | publishes the application      | accepted                |
        | dynamicPurchasingSystem            | deletes the application        | accepted                |
        | dynamicPurchasingSystem            | calls the application complete | refused under this rule |
        | internationalFinancialInstitutions | publishes the application      | accepted                |
        | internationalFinancialInstitutions | deletes the application        | accepted                |
        | internationalFinancialInstitutions | calls the application complete | refused under this rule |
        | electronicCatalogue                | publishes the application      | accepted                |
        | electronicCatalogue                | deletes the application        | accepted                |
        | electronicCatalogue                | calls the application complete | refused under this rule |

  @rule:submission.changed-while-draft
  Rule: A submission is changed until it is published

    Example: A draft
      Given a dynamicPurchasingSystem framework with the draft of an application
      When the first bidder deletes the application
      Then it is accepted

    Example: Published
      Given a dynamicPurchasingSystem framework with an application
      When the first bidder deletes the application
      Then it is refused under this rule

  @rule:submission.one-active-of-applicant
  Rule: An applicant has one active submission for a framework

    Example: The only one
      Given a dynamicPurchasingSystem framework with the draft of an application
      When the first bidder publishes the application
      Then it is accepted

    Example: Another one
      Given a dynamicPurchasingSystem framework with an application
      And the first bidder applies
      When the first bidder publishes the application
      Then it is refused under this rule

  @rule:submission.not-taken-in-already
  Rule: Whoever has an active or suspended contract in the agreement of the framework does not apply again

    Scenario Outline: <type>: <who>
      Given a <type> framework with a supplier
      When <who> applies
      Then it is <answer>

      Examples:
        | type                               | who               | answer                  |
        | dynamicPurchasingSystem            | the second bidder | accepted                |
        | dynamicPurchasingSystem            | the first bidder  | refused under this rule |
        | internationalFinancialInstitutions | the second bidder | accepted                |
        | internationalFinancialInstitutions | the first bidder  | refused under this rule |
        | electronicCatalogue                | the second bidder | accepted                |
        | electronicCatalogue                | the first bidder  | refused under this rule |

  @rule:submission.documents-before-decision
  Rule: Documents of a submission are added and changed until it is decided on or deleted

    Scenario Outline: <type>: a framework <stage>
      Given a <type> framework <stage>
      When the first bidder adds a paper without type to the application
      Then it is <answer>

      Examples:
        | type                               | stage               | answer                  |
        | dynamicPurchasingSystem            | with an application | accepted                |
        | dynamicPurchasingSystem            | with a supplier     | refused under this rule |
        | internationalFinancialInstitutions | with an application | accepted                |
        | internationalFinancialInstitutions | with a supplier     | refused under this rule |
        | electronicCatalogue                | with an application | accepted                |
        | electronicCatalogue                | with a supplier     | refused under this rule |
