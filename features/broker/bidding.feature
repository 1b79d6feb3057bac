@broker @provider
Feature: An eMall whose user bids

  Background:
    Given a belowThreshold procedure between platforms
    And the owner published a tender
    And bidding is open

  @broker-rule:broker.arrives-as-meant
  Rule: What a user does arrives in the CDB as it was meant

    Scenario: A bid is submitted
      When the provider submits a bid
      Then the CDB has it as it was meant

    Scenario Outline: The provider <deed>
      Given the provider submitted a bid
      When the provider <deed>
      Then the CDB has it as it was meant

      Examples:
        | deed              |
        | changes the bid   |
        | withdraws the bid |

  @broker-rule:broker.arrives-once
  Rule: What a user does once arrives in the CDB once

    Scenario: A bid is submitted
      When the provider submits a bid
      Then the CDB got it once

  @broker-rule:broker.reports-truly
  Rule: What the eMall reports as done is done

    Scenario: A bid is submitted
      When the provider submits a bid
      Then it is reported truly

  @broker-rule:broker.keeps-ownership
  Rule: A user can change what he made

    Scenario: A bid is changed and withdrawn
      Given the provider submitted a bid
      And the provider changed the bid
      When the provider withdraws the bid
      Then it is reported as done
      And the CDB has it as it was meant

  @broker-rule:broker.carries-documents
  Rule: A document arrives whole and where it belongs

    Scenario: A document of a bid
      Given the provider submitted a bid
      When the provider adds a document to the bid
      Then the CDB has it, whole

    Scenario: A new version of a document of a bid
      Given the provider submitted a bid
      And the provider added a document to the bid
      When the provider hands in a new version of the document
      Then the CDB has it, whole

  @broker-rule:broker.shows-own
  Rule: A user sees what he did within the stated time

    Scenario: A bid is submitted
      When the provider submits a bid
      Then the provider sees it

    Scenario: A bid is changed
      Given the provider submitted a bid
      When the provider changes the bid
      Then the provider sees it

  @broker-rule:broker.keeps-bids-sealed
  Rule: A bid is shown to nobody else before bids are opened

    Scenario: A bid is submitted
      When the provider submits a bid
      Then no other user sees it

  @broker-rule:broker.shows-refusals
  Rule: What the CDB refuses is told to the user with the reason

    @against:bid.while-tendering
    Scenario: A bid is submitted too late
      Given bidding is over
      When the provider submits a bid
      Then it is reported as refused
      And the CDB took nothing of it

    Scenario: A bid is twice what is expected
      When the provider bids twice what is expected
      Then it is reported as refused

    @against:bid.while-tendering
    Scenario: A bid is withdrawn too late
      Given the provider submitted a bid
      And bidding is over
      When the provider withdraws the bid
      Then it is reported as refused
      And the CDB took nothing of it

  @broker-rule:broker.obeys-periods
  Rule: What is too late is not sent to the CDB

    @against:bid.while-tendering
    Scenario: A bid is submitted too late
      Given bidding is over
      When the provider submits a bid
      Then the CDB was not asked
