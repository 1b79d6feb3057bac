@tendering
Feature: Signatures of links to documents

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

  @rule:tender-document.in-tender-status
  Rule: Documents of a tender change only in the statuses that its method names

    Background:
      Given a belowThreshold tender that accepts enquiries
      And the buyer adds tender documentation to the tender

    Example: A new version during enquiries
      When the buyer puts a new version of the document
      Then it is accepted

    Example: A new version while bids come in
      When the tender becomes active.tendering
      And the buyer puts a new version of the document
      Then it is refused under this rule
