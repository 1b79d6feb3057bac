@broker
Feature: An eMall whose users decide who takes part

  Background:
    Given an aboveThresholdEU procedure between platforms
    And the owner published a tender
    And bidding is open
    And the provider submitted a bid
    And the provider1 submitted a bid
    And the bidders are to be decided on

  @owner @broker-rule:broker.arrives-as-meant
  Rule: What a user does arrives in the CDB as it was meant

    Scenario: A bidder is not let to take part
      When the owner does not let the first bidder take part
      Then the CDB has it as it was meant

    Scenario: An admission is taken back
      Given the owner let the first bidder take part
      When the owner takes the admission back
      Then the CDB has it as it was meant

    Scenario: The bidders are let to take part
      When the owner lets the bidders take part
      Then the CDB has it as it was meant

  @owner @broker-rule:broker.carries-documents
  Rule: A document arrives whole and where it belongs

    Scenario: A document of a qualification
      When the owner adds a document to the qualification
      Then the CDB has it, whole

  @broker-rule:broker.shows-others
  Rule: A user sees what others did within the stated time

    @provider
    Scenario: A bidder learns that he does not take part
      When the owner does not let the first bidder take part
      Then the provider sees it

    @provider
    Scenario: A bidder learns that he takes part
      When the owner lets the bidders take part
      Then the provider sees it

  @provider @broker-rule:broker.leads-to-auction
  Rule: A bidder is led to the auction by his own link, everybody else by that of the audience

    Scenario: A bidder who was let to take part goes to the auction
      Given the owner let the bidders take part
      And the auction has its addresses
      Then the provider is led to the auction
