@broker
Feature: An eMall whose users go to the auction

  @broker-rule:broker.leads-to-auction
  Rule: A bidder is led to the auction by his own link, everybody else by that of the audience

    Background:
      Given a belowThreshold procedure between platforms
      And the owner published a tender
      And bidding is open
      And the provider submitted a bid
      And the provider1 submitted a bid
      And the auction has its addresses

    Scenario Outline: The <role> goes to the auction
      Then the <role> is led to the auction

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
