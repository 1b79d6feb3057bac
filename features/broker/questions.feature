@broker
Feature: An eMall whose users ask and answer

  Background:
    Given a belowThreshold procedure between platforms
    And the owner published a tender

  @broker-rule:broker.arrives-as-meant
  Rule: What a user does arrives in the CDB as it was meant

    @provider
    Scenario: A question is asked
      When the provider asks a question
      Then the CDB has it as it was meant

    @provider
    Scenario Outline: The provider <deed>
      When the provider <deed>
      Then the CDB has it as it was meant

      Examples:
        | deed                |
        | asks about the lot  |
        | asks about the item |

    @owner
    Scenario: A question is answered
      Given the provider asked a question
      When the owner answers the question
      Then the CDB has it as it was meant

  @provider @broker-rule:broker.arrives-once
  Rule: What a user does once arrives in the CDB once

    Scenario: A question is asked
      When the provider asks a question
      Then the CDB got it once

  @provider @broker-rule:broker.reports-truly
  Rule: What the eMall reports as done is done

    Scenario: A question is asked
      When the provider asks a question
      Then it is reported truly

  @owner @broker-rule:broker.acts-on-the-right-tender
  Rule: What is done to one tender is done to no other

    Scenario: A question is answered in one of two tenders
      Given the provider asked a question
      And the owner published a tender
      And the provider asked a question
      When the owner answers the question in the first tender
      Then the second tender is as it was

  @broker-rule:broker.shows-own
  Rule: A user sees what he did within the stated time

    @provider
    Scenario: A question is asked
      When the provider asks a question
      Then the provider sees it

  @broker-rule:broker.shows-others
  Rule: A user sees what others did within the stated time

    @owner
    Scenario: A question is asked
      When the provider asks a question
      Then the owner sees it

    @provider
    Scenario: A question is answered
      Given the provider asked a question
      When the owner answers the question
      Then the provider sees it

    @viewer
    Scenario: A question is asked and answered
      Given the provider asked a question
      When the owner answers the question
      Then the viewer sees it

  @provider @broker-rule:broker.shows-refusals
  Rule: What the CDB refuses is told to the user with the reason

    @against:question.asked-during-enquiries
    Scenario: A question is asked after enquiries
      Given enquiries are over
      When the provider asks a question
      Then it is reported as refused
      And the CDB took nothing of it

  @provider @broker-rule:broker.obeys-periods
  Rule: What is too late is not sent to the CDB

    @against:question.asked-during-enquiries
    Scenario: A question is asked after enquiries
      Given enquiries are over
      When the provider asks a question
      Then the CDB was not asked
