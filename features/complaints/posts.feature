@complaints
Feature: Questions of the appeal body

  @rule:post.names-an-objection
  Rule: A post names an objection of the complaint

    Scenario Outline: The appeal body <does>
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint with an objection
      And a bot of registers confirms that the complaint is paid
      When the appeal body <does>
      Then it is <answer>

      Examples:
        | does                                                     | answer                  |
        | asks the complainant about the objection                 | accepted                |
        | asks the complainant about an objection that nobody made | refused under this rule |

  @rule:complaint-document.posts-are-open
  Rule: Questions, answers and explanations are posted while the complaint is under review

    Example: While it is considered
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint with an objection
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      When the appeal body asks the complainant about the objection
      Then it is accepted

    Example: When it is decided
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint with an objection
      And a bot of registers confirms that the complaint is paid
      And the appeal body accepts the complaint
      And the appeal body declines the complaint
      When the appeal body asks the complainant about the objection
      Then it is refused under this rule

  @rule:post.of-a-complaint
  Rule: Posts are written to complaints, not to claims

    Example: A complaint
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint with an objection
      And a bot of registers confirms that the complaint is paid
      When the appeal body asks the complainant about the objection
      Then it is accepted

    Example: A claim
      Given an aboveThreshold tender with a winner
      And the second bidder files a claim about the award
      When the appeal body asks the complainant about an objection that nobody made
      Then it is refused under this rule

  @rule:complaint-document.post-exists
  Rule: A document of a post names a post of the complaint

    Scenario Outline: The appeal body <does>
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint with an objection
      And a bot of registers confirms that the complaint is paid
      And the appeal body asks the complainant about the objection
      When the appeal body <does>
      Then it is <answer>

      Examples:
        | does                                        | answer                  |
        | adds a file to the question                 | accepted                |
        | adds a file to a question that nobody asked | refused under this rule |

  @rule:complaint-document.post-author-adds-documents
  Rule: Documents are added to a post only by the author of the post

    Scenario Outline: <who> adds a file
      Given an aboveThreshold tender that accepts bids
      And the third bidder drafts a complaint with an objection
      And a bot of registers confirms that the complaint is paid
      And the appeal body asks the complainant about the objection
      When <who> adds a file to the question
      Then it is <answer>

      Examples:
        | who              | answer                  |
        | the appeal body  | accepted                |
        | the third bidder | refused under this rule |
