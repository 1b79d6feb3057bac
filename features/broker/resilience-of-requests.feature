@broker @resilience
Feature: An eMall whose requests the CDB does not do at once

  Background:
    Given a belowThreshold procedure between platforms

  @broker-rule:broker.survives-conflict
  Rule: What the CDB answers with a conflict is done again until it is done

    @owner
    Scenario: A tender is published
      Given the CDB answers with conflicts
      When the owner publishes a tender
      Then it is done once, and the user is told so

    @provider
    Scenario: A question is asked
      Given the owner published a tender
      And the CDB answers with conflicts
      When the provider asks a question
      Then it is done once, and the user is told so

    @provider
    Scenario: A bid is submitted
      Given the owner published a tender
      And bidding is open
      And the CDB answers with conflicts
      When the provider submits a bid
      Then it is done once, and the user is told so

  @broker-rule:broker.survives-precondition
  Rule: A request that a node does not take without its cookie is sent again with the cookie

    @owner
    Scenario: A tender is published
      Given the CDB wants the cookie of its node
      When the owner publishes a tender
      Then it is done once, and the user is told so

    @provider
    Scenario: A question is asked
      Given the owner published a tender
      And the CDB wants the cookie of its node
      When the provider asks a question
      Then it is done once, and the user is told so

    @provider
    Scenario: A bid is submitted
      Given the owner published a tender
      And bidding is open
      And the CDB wants the cookie of its node
      When the provider submits a bid
      Then it is done once, and the user is told so

  @broker-rule:broker.survives-too-many-requests
  Rule: Whoever is told to wait waits as long as he is told, and then does what he was asked for

    @owner
    Scenario: A tender is published
      Given the CDB asks to wait
      When the owner publishes a tender
      Then it is done once, and the user is told so

    @provider
    Scenario: A question is asked
      Given the owner published a tender
      And the CDB asks to wait
      When the provider asks a question
      Then it is done once, and the user is told so

    @provider
    Scenario: A bid is submitted
      Given the owner published a tender
      And bidding is open
      And the CDB asks to wait
      When the provider submits a bid
      Then it is done once, and the user is told so

  @broker-rule:broker.survives-server-errors
  Rule: An error of the server ends nothing: what was asked for is done when the server is well again

    @owner
    Scenario: A tender is published
      Given the CDB fails for a moment
      When the owner publishes a tender
      Then it is done once, and the user is told so

    @provider
    Scenario: A question is asked
      Given the owner published a tender
      And the CDB fails for a moment
      When the provider asks a question
      Then it is done once, and the user is told so

    @provider
    Scenario: A bid is submitted
      Given the owner published a tender
      And bidding is open
      And the CDB fails for a moment
      When the provider submits a bid
      Then it is done once, and the user is told so
