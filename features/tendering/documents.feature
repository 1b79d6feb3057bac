@tendering
Feature: Documents come from the document service

  @rule:document.comes-from-document-service
  Rule: A document is added only from the document service

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: A document <card>
      When the buyer adds tender documentation to the tender <card>
      Then it is <answer>

      Examples:
        | card                            | answer                  |
        | as the document service gave it | accepted                |
        | with a link to another site     | refused under this rule |

  @rule:document.hash-is-given
  Rule: A document is added with the hash of its contents

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: A document <card>
      When the buyer adds tender documentation to the tender <card>
      Then it is <answer>

      Examples:
        | card                            | answer                  |
        | as the document service gave it | accepted                |
        | without the hash                | refused under this rule |

  @rule:document.link-key-is-known
  Rule: The link of a document is signed with a key that is known to the database

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: A document <card>
      When the buyer adds tender documentation to the tender <card>
      Then it is <answer>

      Examples:
        | card                                   | answer                  |
        | as the document service gave it        | accepted                |
        | with a link signed with an unknown key | refused under this rule |
