@frameworks
Feature: Changes of an announced framework

  @rule:framework-change.says-what
  Rule: A change of a framework says what it changes

    Scenario Outline: <type>: the buyer <does>
      Given a <type> framework that looks for suppliers
      When the buyer <does>
      Then it is <answer>

      Examples:
        | type                               | does                                | answer                  |
        | dynamicPurchasingSystem            | looks for suppliers ten days longer | accepted                |
        | dynamicPurchasingSystem            | changes nothing of the framework    | refused under this rule |
        | internationalFinancialInstitutions | looks for suppliers ten days longer | accepted                |
        | internationalFinancialInstitutions | changes nothing of the framework    | refused under this rule |
        | electronicCatalogue                | looks for suppliers ten days longer | accepted                |
        | electronicCatalogue                | changes nothing of the framework    | refused under this rule |

  @rule:framework-change.differs
  Rule: A change of a framework differs from what is there

    Scenario Outline: <type>: the buyer <does>
      Given a <type> framework that looks for suppliers
      When the buyer <does>
      Then it is <answer>

      Examples:
        | type                               | does                                  | answer                  |
        | dynamicPurchasingSystem            | looks for suppliers ten days longer   | accepted                |
        | dynamicPurchasingSystem            | looks for suppliers as long as before | refused under this rule |
        | internationalFinancialInstitutions | looks for suppliers ten days longer   | accepted                |
        | internationalFinancialInstitutions | looks for suppliers as long as before | refused under this rule |
        | electronicCatalogue                | looks for suppliers ten days longer   | accepted                |
        | electronicCatalogue                | looks for suppliers as long as before | refused under this rule |

  @rule:framework-change.keeps-start
  Rule: A change leaves the start of the qualification period as it is

    Scenario Outline: <type>: the buyer <does>
      Given a <type> framework that looks for suppliers
      When the buyer <does>
      Then it is <answer>

      Examples:
        | type                               | does                                | answer                  |
        | dynamicPurchasingSystem            | looks for suppliers ten days longer | accepted                |
        | dynamicPurchasingSystem            | lets the framework begin later      | refused under this rule |
        | internationalFinancialInstitutions | looks for suppliers ten days longer | accepted                |
        | internationalFinancialInstitutions | lets the framework begin later      | refused under this rule |
        | electronicCatalogue                | looks for suppliers ten days longer | accepted                |
        | electronicCatalogue                | lets the framework begin later      | refused under this rule |

  @rule:framework-change.leaves-time
  Rule: A changed qualification period ends no sooner than the stand-still after applications takes

    Scenario Outline: <type>: the buyer <does>
      Given a <type> framework that looks for suppliers
      When the buyer <does>
      Then it is <answer>

      Examples:
        | type                               | does                          | answer                  |
        | dynamicPurchasingSystem            | ends the framework in 40 days | accepted                |
        | dynamicPurchasingSystem            | ends the framework in 20 days | refused under this rule |
        | internationalFinancialInstitutions | ends the framework in 40 days | accepted                |
        | internationalFinancialInstitutions | ends the framework in 20 days | refused under this rule |
        | electronicCatalogue                | ends the framework in 40 days | accepted                |
        | electronicCatalogue                | ends the framework in 20 days | refused under this rule |

  @rule:framework-change.not-too-far
  Rule: A changed qualification period ends within four years from now

    Scenario Outline: <type>: the buyer <does>
      Given a <type> framework that looks for suppliers
      When the buyer <does>
      Then it is <answer>

      Examples:
        | type                               | does                             | answer                  |
        | dynamicPurchasingSystem            | ends the framework in 40 days    | accepted                |
        | dynamicPurchasingSystem            | ends the framework in five years | refused under this rule |
        | internationalFinancialInstitutions | ends the framework in 40 days    | accepted                |
        | internationalFinancialInstitutions | ends the framework in five years | refused under this rule |
        | electronicCatalogue                | ends the framework in 40 days    | accepted                |
        | electronicCatalogue                | ends the framework in five years | refused under this rule |

  @rule:framework-change.while-framework-active
  Rule: A change is made and changed while its framework is active

    Example: While it lasts
      Given an internationalFinancialInstitutions framework that looks for suppliers
      When the buyer looks for suppliers ten days longer
      Then it is accepted

    Example: When it is over
      Given an internationalFinancialInstitutions framework that looks for suppliers
      When 40 days pass
      And the buyer looks for suppliers ten days longer
      Then it is refused under this rule
