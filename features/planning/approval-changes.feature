@planning
Feature: Changes of the approval of a plan

  @rule:plan-milestone.due-date-while-scheduled
  Rule: The due date of a milestone is changed while it is scheduled

    Background:
      Given a belowThreshold tender that is planned
      And the buyer asks for an approval of the plan

    Example: While scheduled
      When the buyer puts the approval off
      Then it is accepted

    Example: When met
      When the buyer approves the plan
      And the buyer puts the approval off
      Then it is refused under this rule

  @rule:plan-milestone.description-while-standing
  Rule: The description of a milestone is changed while it is scheduled or met

    Background:
      Given a belowThreshold tender that is planned
      And the buyer asks for an approval of the plan

    Example: When met
      When the buyer approves the plan
      And the buyer describes the approval
      Then it is accepted

    Example: When not met
      When the buyer does not approve the plan
      And the buyer describes the approval
      Then it is refused under this rule

  @rule:plan-milestone.step-allowed
  Rule: A scheduled milestone becomes met or not met, and no other step is taken

    Background:
      Given a belowThreshold tender that is planned
      And the buyer asks for an approval of the plan

    Example: From scheduled
      When the buyer approves the plan
      Then it is accepted

    Example: From met
      When the buyer approves the plan
      And the buyer does not approve the plan
      Then it is refused under this rule
