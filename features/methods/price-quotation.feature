@priceQuotation
Feature: A quotation of prices for catalogue goods (priceQuotation)

  Rule: A whole procedure ends with a signed contract

    Example: Among the suppliers of the catalogue
      Given a priceQuotation tender with a signed contract
      Then the tender is complete
      And 1 contract is active

  Rule: Prices are not auctioned

    Example: After bidding
      Given a priceQuotation tender in qualification
      Then 0 auctions were held

  Rule: Nobody asks, nobody complains

    Example: Announced
      Given a priceQuotation tender that accepts bids
      Then the tender does not say when enquiries end
      And the tender does not say when complaints about the tender end

  @rule:bid.of-agreement-member
  Rule: Where bidders are preselected, only members of the agreement bid

    Scenario Outline: <who>
      Given a priceQuotation tender that accepts bids
      When <who> hands in the whole bid
      Then it is <answer>

      Examples:
        | who               | answer                  |
        | the third bidder  | accepted                |
        | the fourth bidder | refused under this rule |
