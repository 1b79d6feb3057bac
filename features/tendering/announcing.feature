@tendering
Feature: Announcing a tender

  @rule:access.group-may-act
  Rule: An operation is open only to the groups of keys it is meant for

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <who> asks
      When <who> announces a tender
      Then it is <answer>

      Examples:
        | who                | answer                  |
        | the buyer          | accepted                |
        | the auction module | refused under this rule |

  @rule:access.accreditation-level
  Rule: A broker's accreditation level must permit the operation

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <who> asks
      When <who> announces a tender
      Then it is <answer>

      Examples:
        | who                         | answer                  |
        | the buyer                   | accepted                |
        | a broker of too low a level | refused under this rule |

  @rule:access.test-key-on-test-objects
  Rule: A test key works only with test objects

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When a broker for tests announces <tender>
      Then it is <answer>

      Examples:
        | tender             | answer                  |
        | a tender for tests | accepted                |
        | a tender           | refused under this rule |
