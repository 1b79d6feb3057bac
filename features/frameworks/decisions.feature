@frameworks
Feature: Who is taken into the agreement

  @rule:framework-qualification.signed-report
  Rule: Where the type says so, a decision on a submission is published with a signed evaluation report

    Scenario Outline: <type>: the buyer <does>
      Given a <type> framework with an application
      When the buyer <does>
      Then it is <answer>

      Examples:
        | type                    | does                                     | answer                  |
        | dynamicPurchasingSystem | accepts the application                  | accepted                |
        | dynamicPurchasingSystem | accepts the application without a report | refused under this rule |
        | electronicCatalogue     | accepts the application                  | accepted                |
        | electronicCatalogue     | accepts the application without a report | refused under this rule |

  Rule: Where the type does not say so, no report is needed

    Example: internationalFinancialInstitutions
      Given an internationalFinancialInstitutions framework with an application
      When the buyer accepts the application without a report
      Then it is accepted

  @rule:framework-qualification.decided-once
  Rule: A submission is decided on once

    Scenario Outline: <type>: a framework <stage>
      Given a <type> framework <stage>
      When the buyer accepts the application without a report
      Then it is <answer>

      Examples:
        | type                               | stage               | answer                  |
        | internationalFinancialInstitutions | with an application | accepted                |
        | internationalFinancialInstitutions | with a supplier     | refused under this rule |

  @rule:framework-qualification.documents-before-decision
  Rule: Documents of a decision are added and changed before it is taken

    Example: Before
      Given a dynamicPurchasingSystem framework with an application
      When the buyer adds a signed evaluation report to the decision on the application
      Then it is accepted

    Example: After
      Given a dynamicPurchasingSystem framework with a supplier
      When the buyer adds a signed evaluation report to the decision on the application
      Then it is refused under this rule

  @rule:framework-qualification.while-framework-active
  Rule: A qualification is made and changed while its framework is active

    Example: While it lasts
      Given an internationalFinancialInstitutions framework with an application
      When the buyer accepts the application without a report
      Then it is accepted

    Example: When it is over
      Given an internationalFinancialInstitutions framework with an application
      When it is 1 minute after the framework ends
      And the buyer accepts the application without a report
      Then it is refused under this rule

  Rule: The first supplier brings the agreement about

    Scenario Outline: <type>
      Given a <type> framework with an application
      When the buyer accepts the application
      Then the agreement is active

      Examples:
        | type                               |
        | dynamicPurchasingSystem            |
        | internationalFinancialInstitutions |
        | electronicCatalogue                |

  Rule: Who is rejected does not become a supplier

    Scenario Outline: <type>
      Given a <type> framework with an application
      When the buyer rejects the application
      Then the decision on the application is unsuccessful

      Examples:
        | type                               |
        | dynamicPurchasingSystem            |
        | internationalFinancialInstitutions |
        | electronicCatalogue                |

  @rule:document.only-one-evaluationReports-of-qualification
  Rule: Of one qualification or lot there is one evaluationReports document

    Background:
      Given a dynamicPurchasingSystem framework with an application

    Example: One
      When the buyer adds a signed evaluation report to the decision on the application
      Then it is accepted

    Example: Two
      When the buyer adds a signed evaluation report to the decision on the application
      And the buyer adds a signed evaluation report to the decision on the application
      Then it is refused under this rule
