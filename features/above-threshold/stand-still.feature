@aboveThreshold
Feature: The stand-still after awards of an open tender

  @rule:contract.signed-after-stand-still
  Rule: A contract is signed after the stand-still of its award

    Scenario Outline: A tender <stage>
      Given an aboveThreshold tender <stage>
      When the buyer signs the contract
      Then it is <answer>

      Examples:
        | stage                               | answer                  |
        | with a winner after the stand-still | accepted                |
        | with a winner                       | refused under this rule |

  @rule:contract.dated-after-stand-still
  Rule: A contract is dated after the stand-still of its award

    Background:
      Given an aboveThreshold tender with a winner after the stand-still

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                                                    | answer                  |
        | signs the contract dated today                          | accepted                |
        | signs the contract dated ten days ago                   | refused under this rule |
        | signs the contract dated a second after the stand-still | accepted                |
        | signs the contract dated as the stand-still ended       | refused under this rule |

  @rule:cancellation.after-stand-still
  Rule: Nothing is cancelled while decisions on winners may be appealed

    Background:
      Given an aboveThreshold tender with a winner

    Example: After it
      When it is 1 minute after the stand-still ends
      And the buyer drafts a cancellation
      Then it is accepted

    Example: While it lasts
      When it is 1 minute before the stand-still ends
      And the buyer drafts a cancellation
      Then it is refused under this rule
