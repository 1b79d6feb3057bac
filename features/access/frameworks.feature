@access
Feature: Without a key nothing is done to frameworks, and nobody is told a secret of them

  @rule:access.group-may-act
  Rule: An operation is open only to the groups of keys it is meant for

    Scenario: Applications and their papers
      Given a dynamicPurchasingSystem framework with an application
      And the first bidder adds a paper without type to the application
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: A supplier who is banned
      Given an internationalFinancialInstitutions framework with a supplier
      And the buyer bans the supplier
      And the buyer adds a file to the ban
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: A supplier who is let go
      Given a dynamicPurchasingSystem framework with a supplier
      And the buyer lets the supplier go
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: Questions
      Given an internationalFinancialInstitutions framework with a supplier
      And the first bidder asks about the framework
      And it is 1 minute before clarifications end
      And the buyer answers about the framework
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still

    Scenario: Papers and changes of a framework
      Given a dynamicPurchasingSystem framework that looks for suppliers
      And the buyer adds a paper without type to the framework
      And the buyer looks for suppliers ten days longer
      And the buyer adds a paper without type to the change
      When somebody without a key tries everything that can be done here
      Then all of it is refused under this rule
      And no answer tells a secret
      And everything is shown as it was sent
      And everything is as in the reference where time stands still
