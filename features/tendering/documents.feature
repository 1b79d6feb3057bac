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

  @rule:document.link-signature-is-true
  Rule: The signature of a document link is that of its key and hash

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: A document <card>
      When the buyer adds tender documentation to the tender <card>
      Then it is <answer>

      Examples:
        | card                                | answer                  |
        | as the document service gave it     | accepted                |
        | with a link signed for another file | refused under this rule |

  @rule:document.link-signature-is-readable
  Rule: The signature of a document link can be read

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: A document <card>
      When the buyer adds tender documentation to the tender <card>
      Then it is <answer>

      Examples:
        | card                                      | answer                  |
        | as the document service gave it           | accepted                |
        | with a link whose signature is unreadable | refused under this rule |

  @rule:tender-document.in-tender-status
  Rule: Documents of a tender change only in the statuses that its method names

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      When the buyer adds tender documentation to the tender
      Then it is <answer>

      Examples:
        | stage                  | answer                  |
        | in draft               | accepted                |
        | that accepts enquiries | accepted                |
        | that accepts bids      | refused under this rule |

  @rule:document.removed-from-drafts
  Rule: A document is removed only while what it belongs to is a draft

    Scenario Outline: A tender <stage>
      Given a belowThreshold tender <stage>
      And the buyer adds tender documentation to the tender
      When the buyer removes the document
      Then it is <answer>

      Examples:
        | stage                  | answer                  |
        | in draft               | accepted                |
        | that accepts enquiries | refused under this rule |

  @rule:document.is-public
  Rule: A document of a tender is public, except the signatures of buyers on the list of confidential ones

    Background:
      Given a belowThreshold tender in draft

    Scenario Outline: <document>
      When the buyer adds <document> to the tender
      Then it is <answer>

      Examples:
        | document              | answer                  |
        | a signed notice       | accepted                |
        | a confidential notice | refused under this rule |
