@broker
Feature: An eMall whose users claim about decisions

  Background:
    Given a belowThreshold procedure between platforms
    And the owner published a tender
    And bidding is open
    And the provider submitted a bid
    And the provider1 submitted a bid
    And a winner is to be decided on
    And the owner rejected the winner

  @broker-rule:broker.arrives-as-meant
  Rule: What a user does arrives in the CDB as it was meant

    @provider
    Scenario: A claim is made
      When the provider makes a claim about the award
      Then the CDB has it as it was meant

    @owner
    Scenario: A claim is answered
      Given the provider made a claim about the award
      When the owner answers the claim
      Then the CDB has it as it was meant

    @provider
    Scenario: The answer to a claim is accepted
      Given the provider made a claim about the award
      And the owner answered the claim
      When the provider accepts the answer
      Then the CDB has it as it was meant

    @provider
    Scenario: A claim is withdrawn
      Given the provider made a claim about the award
      When the provider withdraws the claim
      Then the CDB has it as it was meant

  @broker-rule:broker.shows-others
  Rule: A user sees what others did within the stated time

    @owner
    Scenario: A claim is made
      When the provider makes a claim about the award
      Then the owner sees it

    @viewer
    Scenario: A claim is made and answered
      Given the provider made a claim about the award
      When the owner answers the claim
      Then the viewer sees it

    @provider
    Scenario: A claim is answered
      Given the provider made a claim about the award
      When the owner answers the claim
      Then the provider sees it

  @provider @broker-rule:broker.shows-refusals
  Rule: What the CDB refuses is told to the user with the reason

    @against:claim.during-stand-still
    Scenario: A claim is made after the stand-still
      Given the decision may no longer be appealed
      When the provider makes a claim about the award
      Then it is reported as refused
      And the CDB took nothing of it

    @against:claim.step-allowed
    Scenario: An answer is accepted that nobody gave
      Given the provider made a claim about the award
      When the provider accepts the answer
      Then it is reported as refused
      And the CDB took nothing of it
