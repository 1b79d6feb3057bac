@broker
Feature: An eMall whose users sign and change contracts

  Background:
    Given a belowThreshold procedure between platforms
    And the owner published a tender
    And bidding is open
    And the provider submitted a bid
    And the provider1 submitted a bid
    And a winner is to be decided on
    And the owner confirmed the winner
    And the winner may no longer be appealed

  @owner @broker-rule:broker.arrives-as-meant
  Rule: What a user does arrives in the CDB as it was meant

    Scenario: A lower price is agreed on
      When the owner agrees on a lower price
      Then the CDB has it as it was meant

    Scenario: A change of the contract is drafted
      Given the owner signed the contract
      When the owner drafts a change of the contract
      Then the CDB has it as it was meant

    Scenario: A change of the contract is applied
      Given the owner signed the contract
      And the owner drafted a change of the contract
      And the owner lowered the price of the contract
      When the owner applies the change
      Then the CDB has it as it was meant

    Scenario: A contract is ended
      Given the owner signed the contract
      When the owner ends the contract
      Then the CDB has it as it was meant

  @owner @broker-rule:broker.carries-documents
  Rule: A document arrives whole and where it belongs

    Scenario: A document of a contract
      When the owner adds a document to the contract
      Then the CDB has it, whole

    Scenario: A document of a contract in force
      Given the owner signed the contract
      When the owner adds a document to the contract in force
      Then the CDB has it, whole

  @broker-rule:broker.shows-others
  Rule: A user sees what others did within the stated time

    @viewer
    Scenario Outline: The owner <deed>
      Given the owner signed the contract
      When the owner <deed>
      Then the viewer sees it

      Examples:
        | deed                           |
        | drafts a change of the contract |
        | ends the contract              |

    @provider
    Scenario: A contract is ended
      Given the owner signed the contract
      When the owner ends the contract
      Then the provider sees it

  @owner @broker-rule:broker.shows-refusals
  Rule: What the CDB refuses is told to the user with the reason

    @against:contract.value-within-award
    Scenario: The price of the contract is raised above the award
      When the owner raises the price above the award
      Then it is reported as refused
      And the CDB took nothing of it

    Scenario: A contract without a change is changed
      Given the owner signed the contract
      When the owner applies the change
      Then it is reported as refused
      And the CDB took nothing of it
