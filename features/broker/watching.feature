@broker
Feature: An eMall whose user watches

  Background:
    Given a belowThreshold procedure between platforms

  @broker-rule:broker.shows-others
  Rule: A user sees what others did within the stated time

    Scenario Outline: The <role> sees a new tender
      When the owner publishes a tender
      Then the <role> sees it

      @viewer
      Examples:
        | role   |
        | viewer |

      @provider
      Examples:
        | role     |
        | provider |

      @provider1
      Examples:
        | role      |
        | provider1 |

    @viewer
    Scenario Outline: The owner <deed>
      Given the owner published a tender
      When the owner <deed>
      Then the viewer sees it

      Examples:
        | deed                          |
        | changes the description       |
        | gives bidders more time       |
        | adds a document to the tender |
        | adds a lot                    |
        | cancels the tender            |
