@reference
Feature: Frameworks are as in the reference

  Rule: Every answer on the way is the reference's, and everybody sees in the end what the reference shows

    Scenario Outline: <type>: the buyer <does>
      Given a <type> framework that looks for suppliers
      And the first bidder asks about the framework
      And the buyer answers about the framework
      When the buyer <does>
      And 20 days pass
      Then everything is as in the reference

      Examples:
        | type | does |
        | dynamicPurchasingSystem | looks for suppliers ten days longer |
        | dynamicPurchasingSystem | ends the framework in 40 days |
        | internationalFinancialInstitutions | looks for suppliers ten days longer |
        | internationalFinancialInstitutions | ends the framework in 40 days |
        | electronicCatalogue | looks for suppliers ten days longer |
        | electronicCatalogue | ends the framework in 40 days |
        | dynamicPurchasingSystem | describes the framework |
        | dynamicPurchasingSystem | lets the framework begin later |
        | internationalFinancialInstitutions | ends the framework in five years |

    Scenario Outline: <type>: an application that the buyer <decides>
      Given a <type> framework with an application
      When the buyer <decides>
      And 40 days pass
      Then everything is as in the reference

      Examples:
        | type | decides |
        | dynamicPurchasingSystem | accepts the application |
        | dynamicPurchasingSystem | rejects the application |
        | internationalFinancialInstitutions | accepts the application |
        | internationalFinancialInstitutions | rejects the application |
        | electronicCatalogue | accepts the application |
        | electronicCatalogue | rejects the application |

    Scenario Outline: <type>: a supplier: the buyer <does>
      Given a <type> framework with a supplier
      When the buyer <does>
      And it is 1 minute after the framework ends
      Then everything is as in the reference

      Examples:
        | type | does |
        | dynamicPurchasingSystem | bans the supplier |
        | dynamicPurchasingSystem | lets the supplier go |
        | internationalFinancialInstitutions | bans the supplier |
        | internationalFinancialInstitutions | lets the supplier go |
        | electronicCatalogue | bans the supplier |
        | electronicCatalogue | lets the supplier go |

    Scenario: An application that is deleted
      Given a dynamicPurchasingSystem framework with the draft of an application
      When the first bidder deletes the application
      Then everything is as in the reference

    Scenario: A framework that failed
      Given a dynamicPurchasingSystem framework that looks for suppliers
      When 40 days pass
      Then everything is as in the reference
