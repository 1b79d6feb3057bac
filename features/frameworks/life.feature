@frameworks
Feature: A framework while it lasts

  Rule: Without enough applications a framework fails

    Example: Nobody applied
      Given a dynamicPurchasingSystem framework that looks for suppliers
      When 40 days pass
      Then the framework is unsuccessful

  Rule: A framework ends with the time set for it

    Example: Its end
      Given an internationalFinancialInstitutions framework with a supplier
      When it is 1 minute after the framework ends
      Then the framework is complete

  @rule:framework.changed-while-open
  Rule: A framework is changed while it is a draft or active

    Example: While it lasts
      Given an internationalFinancialInstitutions framework that looks for suppliers
      When the buyer describes the framework
      Then it is accepted

    Example: When it is over
      Given an internationalFinancialInstitutions framework that looks for suppliers
      When 40 days pass
      And the buyer announces the framework
      Then it is refused under this rule

  @rule:framework.documents-while-open
  Rule: Documents of a framework are added and changed while it is a draft or active

    Example: While it lasts
      Given an internationalFinancialInstitutions framework that looks for suppliers
      When the buyer adds a paper without type to the framework
      Then it is accepted

    Example: When it is over
      Given an internationalFinancialInstitutions framework that looks for suppliers
      When 40 days pass
      And the buyer adds a paper without type to the framework
      Then it is refused under this rule

  @rule:framework-question.asked-in-time
  Rule: Questions about a framework are asked during its enquiry period

    Example: In time
      Given a dynamicPurchasingSystem framework that looks for suppliers
      When it is 1 minute before enquiries end
      And the first bidder asks about the framework
      Then it is accepted

    Example: Late
      Given a dynamicPurchasingSystem framework that looks for suppliers
      When it is 1 minute after enquiries end
      And the first bidder asks about the framework
      Then it is refused under this rule

  @rule:framework-question.answered-in-time
  Rule: Questions about a framework are answered before the time for clarifications ends

    Example: In time
      Given an internationalFinancialInstitutions framework with a supplier
      And the first bidder asks about the framework
      When it is 1 minute before clarifications end
      And the buyer answers about the framework
      Then it is accepted

    Example: Late
      Given an internationalFinancialInstitutions framework with a supplier
      And the first bidder asks about the framework
      When it is 1 minute after clarifications end
      And the buyer answers about the framework
      Then it is refused under this rule

  @rule:framework-question.while-framework-active
  Rule: A question is made and changed while its framework is active

    Example: Announced
      Given an internationalFinancialInstitutions framework that looks for suppliers
      When the first bidder asks about the framework
      Then it is accepted

    Example: A draft
      Given an internationalFinancialInstitutions framework in draft
      When the first bidder asks about the framework
      Then it is refused under this rule
