@tendering
Feature: Questions and clarifications

  @rule:question.asked-during-enquiries
  Rule: Questions are asked only during the enquiry period

    Background:
      Given a belowThreshold tender that accepts enquiries

    Example: While enquiries are open
      When a bidder asks a question
      Then it is accepted

    Example: After enquiries are over
      When 8 days pass
      And a bidder asks a question
      Then it is refused under rule question.asked-during-enquiries
