@tendering
Feature: What a tender does not say

  @rule:tender.no-agreement-without-pre-selection
  Rule: Only a tender among pre-selected suppliers names an agreement

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                      | answer                  |
        | a tender                    | accepted                |
        | a tender under an agreement | refused under this rule |

  @rule:tender.submission-method-only-with-auction
  Rule: Only a tender with an auction says how the auction is held

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                                        | answer                  |
        | a tender whose auction is held electronically | accepted                |
        | a tender without auction held electronically  | refused under this rule |
