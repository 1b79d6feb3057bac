@broker
Feature: An eMall whose user plans

  Background:
    Given a belowThreshold procedure between platforms

  @owner @broker-rule:broker.arrives-as-meant
  Rule: What a user does arrives in the CDB as it was meant

    Scenario: A plan is published
      When the owner publishes a plan
      Then the CDB has it as it was meant

    Scenario Outline: The owner <deed>
      Given the owner published a plan
      When the owner <deed>
      Then the CDB has it as it was meant

      Examples:
        | deed                           |
        | changes the budget of the plan |
        | adds an item to the plan       |
        | cancels the plan               |

    Scenario: An item is taken out of the plan
      Given the owner published a plan
      And the owner added an item to the plan
      When the owner takes the item out of the plan
      Then the CDB has it as it was meant

  @owner @broker-rule:broker.shows-own
  Rule: A user sees what he did within the stated time

    Scenario: A plan is changed
      Given the owner published a plan
      When the owner changes the budget of the plan
      Then the owner sees it

  @broker-rule:broker.shows-others
  Rule: A user sees what others did within the stated time

    @viewer
    Scenario: A plan is published
      When the owner publishes a plan
      Then the viewer sees it

    @viewer
    Scenario: A plan is cancelled
      Given the owner published a plan
      When the owner cancels the plan
      Then the viewer sees it

  @owner @broker-rule:broker.shows-refusals
  Rule: What the CDB refuses is told to the user with the reason

    @against:plan.over-plan-fixed
    Scenario: A plan is changed after it was cancelled
      Given the owner published a plan
      And the owner cancelled the plan
      When the owner changes the budget of the plan
      Then it is reported as refused
      And the CDB took nothing of it
