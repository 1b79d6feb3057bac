@broker
Feature: An eMall whose users complain to the appeal body

  Background:
    Given an aboveThreshold procedure between platforms
    And the owner published a tender

  @broker-rule:broker.arrives-as-meant
  Rule: What a user does arrives in the CDB as it was meant

    @provider
    Scenario: A complaint is drafted
      When the provider drafts a complaint
      Then the CDB has it as it was meant

    @provider
    Scenario: A complaint is withdrawn
      Given the provider drafted a complaint
      When the provider withdraws the complaint
      Then the CDB has it as it was meant

    @owner
    Scenario: The buyer does what the decision asks
      Given the provider drafted a complaint
      And the complaint is paid for
      And the complaint was found right
      When the owner does what the decision asks
      Then the CDB has it as it was meant

  @broker-rule:broker.shows-others
  Rule: A user sees what others did within the stated time

    Background:
      Given the provider drafted a complaint
      And the complaint is paid for

    @provider
    Scenario: The buyer does what the decision asks
      Given the complaint was found right
      When the owner does what the decision asks
      Then the provider sees it

    @viewer
    Scenario: The buyer does what the decision asks
      Given the complaint was found right
      When the owner does what the decision asks
      Then the viewer sees it

  @broker-rule:broker.shows-refusals
  Rule: What the CDB refuses is told to the user with the reason

    @owner
    Scenario: The buyer has resolved what nobody decided yet
      Given the provider drafted a complaint
      And the complaint is paid for
      When the owner does what the decision asks
      Then it is reported as refused
      And the CDB took nothing of it

    @provider
    @against:complaint.step-allowed
    Scenario: A complaint is withdrawn that was paid for
      Given the provider drafted a complaint
      And the complaint is paid for
      When the provider withdraws the complaint
      Then it is reported as refused
      And the CDB took nothing of it
