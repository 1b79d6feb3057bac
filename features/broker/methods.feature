@broker
Feature: An eMall whose users know several procedures

  @broker-rule:broker.arrives-as-meant
  Rule: What a user does arrives in the CDB as it was meant

    @owner
    Scenario Outline: A tender of <method> is published
      Given a <method> procedure between platforms
      When the owner publishes a tender
      Then the CDB has it as it was meant

      Examples:
        | method             |
        | aboveThreshold     |
        | aboveThresholdEU   |
        | requestForProposal |

    @owner
    Scenario: A tender with two lots is published
      Given a belowThreshold procedure between platforms with 2 lots
      When the owner publishes a tender
      Then the CDB has it as it was meant

    @provider
    Scenario: A bid for two lots is submitted
      Given a belowThreshold procedure between platforms with 2 lots
      And the owner published a tender
      And bidding is open
      When the provider submits a bid
      Then the CDB has it as it was meant

    @provider
    Scenario: A bid for the second of two lots is submitted
      Given a belowThreshold procedure between platforms with 2 lots
      And the owner published a tender
      And bidding is open
      When the provider submits a bid for the second lot
      Then the CDB has it as it was meant

    @owner
    Scenario: One of two lots is cancelled
      Given a belowThreshold procedure between platforms with 2 lots
      And the owner published a tender
      When the owner cancels the first lot
      Then the CDB has it as it was meant

    @provider
    Scenario Outline: A bid in <method> is submitted
      Given a <method> procedure between platforms
      And the owner published a tender
      And bidding is open
      When the provider submits a bid
      Then the CDB has it as it was meant

      Examples:
        | method             |
        | aboveThreshold     |
        | aboveThresholdEU   |
        | requestForProposal |

    @owner
    Scenario: A tender in euros is published
      Given a belowThreshold procedure between platforms in euros
      When the owner publishes a tender
      Then the CDB has it as it was meant

    @provider
    Scenario: A bid in euros is submitted
      Given a belowThreshold procedure between platforms in euros
      And the owner published a tender
      And bidding is open
      When the provider submits a bid
      Then the CDB has it as it was meant
