@frameworks
Feature: Announcing a framework

  @rule:framework.restricted-only-for-defense
  Rule: Where the type says so, only a defence body restricts what comes of its framework

    Scenario Outline: <framework>
      Given a buyer who looks for suppliers by dynamicPurchasingSystem
      When a buyer with access to restricted data makes <framework>
      Then it is <answer>

      Examples:
        | framework                                                        | answer                  |
        | a framework of a defence body that keeps its suppliers to itself | accepted                |
        | a framework that keeps its suppliers to itself                   | refused under this rule |

  @rule:framework.no-items-unless-flagged
  Rule: Only a framework with the flag hasItems names items

    Scenario Outline: <type>: <framework>
      Given a buyer who looks for suppliers by <type>
      When the buyer makes <framework>
      Then it is <answer>

      Examples:
        | type                               | framework                                     | answer                  |
        | dynamicPurchasingSystem            | a framework with items                        | accepted                |
        | dynamicPurchasingSystem            | a framework with items that it is not to name | refused under this rule |
        | internationalFinancialInstitutions | a framework with items                        | accepted                |
        | internationalFinancialInstitutions | a framework with items that it is not to name | refused under this rule |

  @rule:framework.items-of-one-class
  Rule: All items of a framework belong to one class of the procurement vocabulary (medicines: to one group)

    Scenario Outline: <framework>
      Given a buyer who looks for suppliers by dynamicPurchasingSystem
      When the buyer makes <framework>
      Then it is <answer>

      Examples:
        | framework                             | answer                  |
        | a framework with items                | accepted                |
        | a framework with items of two classes | refused under this rule |

  @rule:framework.items-of-its-class
  Rule: The items of a framework belong to its own class of the procurement vocabulary (medicines: to the group)

    Scenario Outline: <framework>
      Given a buyer who looks for suppliers by dynamicPurchasingSystem
      When the buyer makes <framework>
      Then it is <answer>

      Examples:
        | framework                               | answer                  |
        | a framework with items                  | accepted                |
        | a framework with items of another class | refused under this rule |

  @rule:framework.items-when-active
  Rule: An active framework with the flag hasItems names items

    Scenario Outline: <framework>
      Given <framework> by dynamicPurchasingSystem in draft
      When the buyer announces the framework
      Then it is <answer>

      Examples:
        | framework                                | answer                  |
        | a framework with items                   | accepted                |
        | a framework with items still to be named | refused under this rule |

  @rule:framework.qualification-long-enough
  Rule: The qualification period of a framework is as long as its type asks

    Scenario Outline: <type>: <framework>
      Given <framework> by <type> in draft
      When the buyer announces the framework
      Then it is <answer>

      Examples:
        | type                               | framework                | answer                  |
        | dynamicPurchasingSystem            | a framework              | accepted                |
        | dynamicPurchasingSystem            | a framework for 300 days | refused under this rule |
        | internationalFinancialInstitutions | a framework for 300 days | accepted                |
        | internationalFinancialInstitutions | a framework for 30 days  | refused under this rule |
        | electronicCatalogue                | a framework              | accepted                |
        | electronicCatalogue                | a framework for 300 days | refused under this rule |

  @rule:framework.qualification-not-too-long
  Rule: The qualification period of a framework is at most four years

    Scenario Outline: <type>: <framework>
      Given <framework> by <type> in draft
      When the buyer announces the framework
      Then it is <answer>

      Examples:
        | type                               | framework                  | answer                  |
        | dynamicPurchasingSystem            | a framework for four years | accepted                |
        | dynamicPurchasingSystem            | a framework for five years | refused under this rule |
        | internationalFinancialInstitutions | a framework for four years | accepted                |
        | internationalFinancialInstitutions | a framework for five years | refused under this rule |
        | electronicCatalogue                | a framework for four years | accepted                |
        | electronicCatalogue                | a framework for five years | refused under this rule |

  @rule:framework.only-activated
  Rule: The maker of a framework only announces it; what ends it is time

    Scenario Outline: <type>: the buyer <does>
      Given a <type> framework in draft
      When the buyer <does>
      Then it is <answer>

      Examples:
        | type                               | does                          | answer                  |
        | dynamicPurchasingSystem            | announces the framework       | accepted                |
        | dynamicPurchasingSystem            | declares the framework failed | refused under this rule |
        | internationalFinancialInstitutions | announces the framework       | accepted                |
        | internationalFinancialInstitutions | declares the framework failed | refused under this rule |
        | electronicCatalogue                | announces the framework       | accepted                |
        | electronicCatalogue                | declares the framework failed | refused under this rule |

  @rule:config.flag-maximum
  Rule: A numeric configuration flag is not above the greatest value of its method

    Scenario Outline: <framework>
      Given a buyer who looks for suppliers by dynamicPurchasingSystem
      When the buyer makes <framework>
      Then it is <answer>

      Examples:
        | framework                                          | answer                  |
        | a framework                                        | accepted                |
        | a framework with four days for clarifications      | refused under this rule |
        | a framework with a day to complain about decisions | refused under this rule |

  @rule:config.flag-minimum
  Rule: A numeric configuration flag is not below the least value of its method

    Scenario Outline: <framework>
      Given a buyer who looks for suppliers by dynamicPurchasingSystem
      When the buyer makes <framework>
      Then it is <answer>

      Examples:
        | framework                                                    | answer                  |
        | a framework                                                  | accepted                |
        | a framework with two days for clarifications                 | refused under this rule |
        | a framework with less than a day to complain about decisions | refused under this rule |
