@broker
Feature: An eMall whose user buys

  Background:
    Given a belowThreshold procedure between platforms

  @owner @broker-rule:broker.arrives-as-meant
  Rule: What a user does arrives in the CDB as it was meant

    Scenario: A tender is published
      When the owner publishes a tender
      Then the CDB has it as it was meant

    Scenario Outline: The owner <deed>
      Given the owner published a tender
      When the owner <deed>
      Then the CDB has it as it was meant

      Examples:
        | deed                         |
        | changes the description      |
        | gives bidders more time      |
        | adds an item                 |
        | adds a lot                   |
        | changes the value of the lot |
        | adds a non-price criterion   |
        | cancels the tender           |

    Scenario Outline: The owner <taking> again
      Given the owner published a tender
      And the owner <added>
      When the owner <taking>
      Then the CDB has it as it was meant

      Examples:
        | added         | taking             |
        | added an item | takes the item out |
        | added a lot   | takes the lot out  |

  @owner @broker-rule:broker.arrives-once
  Rule: What a user does once arrives in the CDB once

    Scenario: A tender is published
      When the owner publishes a tender
      Then the CDB got it once

  @owner @broker-rule:broker.reports-truly
  Rule: What the eMall reports as done is done

    Scenario: A tender is published
      When the owner publishes a tender
      Then it is reported truly

    Scenario: A tender is changed
      Given the owner published a tender
      When the owner changes the description
      Then it is reported truly

    Scenario: A tender is changed twice
      Given the owner published a tender
      And the owner changed the description
      When the owner gives bidders more time
      Then it is reported truly

  @owner @broker-rule:broker.keeps-ownership
  Rule: A user can change what he made

    Scenario: A tender is changed after another was published
      Given the owner published a tender
      And the owner published a tender
      When the owner changes the description in the first tender
      Then it is reported as done
      And the CDB has it as it was meant

  @owner @broker-rule:broker.carries-documents
  Rule: A document arrives whole and where it belongs

    Scenario Outline: The owner <deed>
      Given the owner published a tender
      When the owner <deed>
      Then the CDB has it, whole

      Examples:
        | deed                          |
        | adds a document to the tender |
        | adds a document about the lot |

    Scenario: A new version of a document
      Given the owner published a tender
      And the owner added a document to the tender
      When the owner publishes a new version of the document
      Then the CDB has it, whole

  @owner @broker-rule:broker.acts-on-the-right-tender
  Rule: What is done to one tender is done to no other

    Scenario: One of two tenders is changed
      Given the owner published a tender
      And the owner published a tender
      When the owner changes the description in the first tender
      Then the second tender is as it was

  @owner @broker-rule:broker.shows-own
  Rule: A user sees what he did within the stated time

    Scenario: A tender is published
      When the owner publishes a tender
      Then the owner sees it

    Scenario Outline: The owner <deed>
      Given the owner published a tender
      When the owner <deed>
      Then the owner sees it

      Examples:
        | deed                         |
        | changes the description      |
        | adds a document to the tender |

  @owner @broker-rule:broker.shows-refusals
  Rule: What the CDB refuses is told to the user with the reason

    Scenario Outline: The owner <deed> after bidding
      Given the owner published a tender
      And bidding is over
      When the owner <deed>
      Then it is reported as refused
      And the CDB took nothing of it

      @against:tender.changeable-in-status
      Examples:
        | deed                    |
        | changes the description |

      @against:lot.changeable-in-tender-status
      Examples:
        | deed                         |
        | changes the value of the lot |
