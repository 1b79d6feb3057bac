@tendering
Feature: Changing a tender

  @rule:access.owner-token
  Rule: Only the owner of an object, by key and token, may change it

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <who> asks
      When <who> changes the title
      Then it is <answer>

      Examples:
        | who                         | answer                  |
        | the buyer                   | accepted                |
        | the buyer without the token | refused under this rule |
        | another broker              | refused under this rule |

  @rule:tender.changeable-in-status
  Rule: A tender is changed only in the statuses its method names

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the buyer changes the title
      Then it is <answer>

      Examples:
        | stage                  | answer                  |
        | in draft               | accepted                |
        | that accepts enquiries | accepted                |
        | that accepts bids      | refused under this rule |
        | in qualification       | refused under this rule |

  @rule:tender.award-criteria-fixed
  Rule: The way of choosing the winner is fixed when the tender is created

    Background:
      Given a belowThreshold tender that accepts enquiries

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                               | answer                  |
        | changes the title                  | accepted                |
        | chooses by life cycle cost instead | refused under this rule |

  @rule:tender.buyer-kind-fixed
  Rule: The kind of procuring entity is fixed once the tender is public

    Background:
      Given a belowThreshold tender that accepts enquiries

    Scenario Outline: The buyer <does>
      When the buyer <does>
      Then it is <answer>

      Examples:
        | does                         | answer                  |
        | puts a contact person in     | accepted                |
        | becomes a social institution | refused under this rule |
