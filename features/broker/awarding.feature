@broker
Feature: An eMall whose users choose a winner and sign

  Background:
    Given a belowThreshold procedure between platforms
    And the owner published a tender
    And bidding is open
    And the provider submitted a bid
    And the provider1 submitted a bid
    And a winner is to be decided on

  @owner @broker-rule:broker.arrives-as-meant
  Rule: What a user does arrives in the CDB as it was meant

    Scenario Outline: The owner <deed>
      When the owner <deed>
      Then the CDB has it as it was meant

      Examples:
        | deed                |
        | confirms the winner |
        | rejects the winner  |

    Scenario: The bidder is given 24 hours
      When the owner gives the bidder 24 hours
      Then the CDB has it as it was meant

    Scenario: A decision is taken back
      Given the owner confirmed the winner
      When the owner takes the decision back
      Then the CDB has it as it was meant

    Scenario: A contract is signed
      Given the owner confirmed the winner
      And the winner may no longer be appealed
      When the owner signs the contract
      Then the CDB has it as it was meant

  @owner @broker-rule:broker.reports-truly
  Rule: What the eMall reports as done is done

    Scenario: A contract is signed
      Given the owner confirmed the winner
      And the winner may no longer be appealed
      When the owner signs the contract
      Then it is reported truly

  @owner @broker-rule:broker.arrives-once
  Rule: What a user does once arrives in the CDB once

    Scenario: A winner is confirmed
      When the owner confirms the winner
      Then the CDB got it once

  @broker-rule:broker.carries-documents
  Rule: A document arrives whole and where it belongs

    @owner
    Scenario: A document of an award
      When the owner adds a document to the award
      Then the CDB has it, whole

    @provider
    Scenario: A document that the buyer asked for within 24 hours
      Given the owner gave the bidder 24 hours
      When the provider mends the bid
      Then the CDB has it, whole

  @broker-rule:broker.shows-others
  Rule: A user sees what others did within the stated time

    Scenario Outline: The <role> learns who won
      When the owner confirms the winner
      Then the <role> sees it

      @provider
      Examples:
        | role     |
        | provider |

      @provider1
      Examples:
        | role      |
        | provider1 |

      @viewer
      Examples:
        | role   |
        | viewer |
