@broker @resilience
Feature: An eMall whose connections break

  Background:
    Given a belowThreshold procedure between platforms

  @broker-rule:broker.survives-dropped-connections
  Rule: A request whose connection broke is sent again

    @owner
    Scenario: A tender is published
      Given the CDB drops connections
      When the owner publishes a tender
      Then it is done once, and the user is told so

    @provider
    Scenario: A question is asked
      Given the owner published a tender
      And the CDB drops connections
      When the provider asks a question
      Then it is done once, and the user is told so

    @provider
    Scenario: A bid is submitted
      Given the owner published a tender
      And bidding is open
      And the CDB drops connections
      When the provider submits a bid
      Then it is done once, and the user is told so

    @provider
    Scenario: A bid is withdrawn
      Given the owner published a tender
      And bidding is open
      And the provider submitted a bid
      And the CDB drops connections
      When the provider withdraws the bid
      Then it is done once, and the user is told so

  @broker-rule:broker.survives-lost-answers
  Rule: When no answer came the eMall looks whether the request was served before it sends it again

    @owner
    Scenario: A tender is published
      Given the CDB does what it is asked and does not answer
      When the owner publishes a tender
      Then it is done once, and the user is told so

    @provider
    Scenario: A question is asked
      Given the owner published a tender
      And the CDB does what it is asked and does not answer
      When the provider asks a question
      Then it is done once, and the user is told so

    @provider
    Scenario: A bid is submitted
      Given the owner published a tender
      And bidding is open
      And the CDB does what it is asked and does not answer
      When the provider submits a bid
      Then it is done once, and the user is told so

    @provider
    Scenario: A bid is withdrawn
      Given the owner published a tender
      And bidding is open
      And the provider submitted a bid
      And the CDB does what it is asked and does not answer
      When the provider withdraws the bid
      Then it is done once, and the user is told so

  @broker-rule:broker.survives-duplicate-delivery
  Rule: What arrived twice is one thing: a request that was refused the second time is done, a tender is listed once

    @owner
    Scenario: A tender is published
      Given the CDB gets and tells everything twice
      When the owner publishes a tender
      Then it is done once, and the user is told so

    @provider
    Scenario: A bid is submitted
      Given the owner published a tender
      And bidding is open
      And the CDB gets and tells everything twice
      When the provider submits a bid
      Then it is done once, and the user is told so

    @provider
    Scenario: A bid is withdrawn
      Given the owner published a tender
      And bidding is open
      And the provider submitted a bid
      And the CDB gets and tells everything twice
      When the provider withdraws the bid
      Then it is done once, and the user is told so

    @viewer
    Scenario: A new tender is listed
      Given the CDB gets and tells everything twice
      When the owner publishes a tender
      Then the viewer finds it in the list once
