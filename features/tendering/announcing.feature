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

  @rule:tender.procurement-method-fits
  Rule: A tender is open, selective or limited as its method is

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender             | answer                  |
        | an open tender     | accepted                |
        | a selective tender | refused under this rule |

  @rule:tender.items-of-one-class
  Rule: All items of a tender belong to one class of the procurement vocabulary (medicines: to one group)

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                         | answer                  |
        | a tender of two kinds of books | accepted                |
        | a tender of books and a car    | refused under this rule |

  @rule:tender.items-have-quantity
  Rule: At least one item of a tender, or of each lot, has a quantity

    Background:
      Given a buyer who uses belowThreshold

    Scenario Outline: <tender>
      When the buyer announces <tender>
      Then it is <answer>

      Examples:
        | tender                  | answer                  |
        | a tender                | accepted                |
        | a tender of no quantity | refused under this rule |

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
