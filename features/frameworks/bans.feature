@frameworks
Feature: Suppliers who are banned or go

  @rule:agreement-milestone.no-ban-of-banned
  Rule: A supplier who is banned is not banned again

    Scenario Outline: <type>: once
      Given a <type> framework with a supplier
      When the buyer bans the supplier
      Then it is accepted

      Examples:
        | type                               |
        | dynamicPurchasingSystem            |
        | internationalFinancialInstitutions |
        | electronicCatalogue                |

    Scenario Outline: <type>: twice
      Given a <type> framework with a supplier
      When the buyer bans the supplier
      And the buyer bans the supplier
      Then it is refused under this rule

      Examples:
        | type                               |
        | dynamicPurchasingSystem            |
        | internationalFinancialInstitutions |
        | electronicCatalogue                |

  @rule:agreement-milestone.activation-is-given
  Rule: The milestone of a supplier’s activation comes with his contract and is never added

    Scenario Outline: <type>: the buyer <does>
      Given a <type> framework with a supplier
      When the buyer <does>
      Then it is <answer>

      Examples:
        | type                               | does                             | answer                  |
        | dynamicPurchasingSystem            | bans the supplier                | accepted                |
        | dynamicPurchasingSystem            | activates the supplier once more | refused under this rule |
        | internationalFinancialInstitutions | bans the supplier                | accepted                |
        | internationalFinancialInstitutions | activates the supplier once more | refused under this rule |
        | electronicCatalogue                | bans the supplier                | accepted                |
        | electronicCatalogue                | activates the supplier once more | refused under this rule |

  @rule:agreement-milestone.only-met
  Rule: The maker of a framework only declares a milestone met

    Scenario Outline: <type>: the buyer <does>
      Given a <type> framework with a supplier
      When the buyer <does>
      Then it is <answer>

      Examples:
        | type                               | does                              | answer                  |
        | dynamicPurchasingSystem            | lets the supplier go              | accepted                |
        | dynamicPurchasingSystem            | says that the supplier never came | refused under this rule |
        | internationalFinancialInstitutions | lets the supplier go              | accepted                |
        | internationalFinancialInstitutions | says that the supplier never came | refused under this rule |
        | electronicCatalogue                | lets the supplier go              | accepted                |
        | electronicCatalogue                | says that the supplier never came | refused under this rule |

  @rule:agreement-milestone.only-activation-is-changed
  Rule: Only the milestone of a supplier’s activation is changed

    Example: The activation
      Given an internationalFinancialInstitutions framework with a supplier
      When the buyer lets the supplier go
      Then it is accepted

    Example: The ban
      Given an internationalFinancialInstitutions framework with a supplier
      And the buyer bans the supplier
      And 100 days pass
      When the buyer says that the ban is over
      Then it is refused under this rule

  @rule:agreement-contract.in-force
  Rule: Milestones of an agreement’s contract are made and changed while it is active or suspended

    Example: A supplier
      Given a dynamicPurchasingSystem framework with a supplier
      When the buyer bans the supplier
      Then it is accepted

    Example: Who has gone
      Given a dynamicPurchasingSystem framework with a supplier
      And the buyer lets the supplier go
      When the buyer bans the supplier
      Then it is refused under this rule

  @rule:agreement.in-force
  Rule: An agreement of a framework, and what belongs to it, is changed while it is in force

    Example: While it is in force
      Given an internationalFinancialInstitutions framework with a supplier
      When the buyer bans the supplier
      Then it is accepted

    Example: When it is over
      Given an internationalFinancialInstitutions framework with a supplier
      When it is 1 minute after the framework ends
      And the buyer bans the supplier
      Then it is refused under this rule

  Rule: Who has gone applies again

    Example: Let go
      Given a dynamicPurchasingSystem framework with a supplier
      And the buyer lets the supplier go
      When the first bidder applies
      Then it is accepted

  @rule:agreement-milestone.scheduled
  Rule: A milestone of an agreement and its documents are changed while it is ahead

    Background:
      Given an internationalFinancialInstitutions framework with a supplier
      And the buyer bans the supplier

    Example: While the ban lasts
      When the buyer adds a file to the ban
      Then it is accepted

    Example: When it is over
      When 100 days pass
      And the buyer adds a file to the ban
      Then it is refused under this rule
