@tendering
Feature: Questions and clarifications

  @rule:question.asked-during-enquiries
  Rule: Questions are asked only during the enquiry period

    Background:
      Given a belowThreshold tender that accepts enquiries

    Example: While enquiries are open
      When it is 1 second before enquiries end
      And the first bidder asks a question
      Then it is accepted

    Example: After enquiries are over
      When it is 1 second after enquiries end
      And the first bidder asks a question
      Then it is refused under this rule

  @rule:question.answered-in-status
  Rule: Questions are dealt with only during enquiries and tendering

    Background:
      Given a belowThreshold tender that accepts enquiries
      And the first bidder asks a question

    Example: During enquiries
      When the buyer answers the question
      Then it is accepted

    Example: In qualification
      When the tender becomes unsuccessful
      And the buyer answers the question
      Then it is refused under this rule

  @rule:question.answered-in-time
  Rule: Questions are answered before the time for clarifications ends

    Background:
      Given a belowThreshold tender that accepts enquiries
      And the first bidder asks a question

    Example: Before the last minute
      When it is 1 minute before clarifications end
      And the buyer answers the question
      Then it is accepted

    Example: A minute late
      When it is 1 minute after clarifications end
      And the buyer answers the question
      Then it is refused under this rule

  @rule:question.about-active-lot
  Rule: Questions about a lot or its items are asked and answered while the lot is active

    Background:
      Given a belowThreshold tender with two lots that accepts enquiries
      And the buyer cancels the first lot

    Scenario Outline: The first bidder <does>
      When the first bidder <does>
      Then it is <answer>

      Examples:
        | does                                 | answer                  |
        | asks a question about the second lot | accepted                |
        | asks a question about the first lot  | refused under this rule |
