@reference
Feature: What a buyer does to a tender is as in the reference

  Rule: Every answer on the way is the reference's, and everybody sees in the end what the reference shows

    Scenario Outline: A <method> tender <stage>: the buyer <does>
      Given a <method> tender <stage>
      When the buyer <does>
      Then everything is as in the reference

      Examples:
        | method | stage | does |
        | aboveThreshold | with two bids | changes the title |
        | aboveThreshold | with two bids | extends tendering by a week |
        | aboveThresholdUA | with two bids | changes the title |
        | aboveThresholdUA | with two bids | extends tendering by a week |
        | aboveThresholdEU | with two bids | changes the title |
        | aboveThresholdEU | with two bids | extends tendering by a week |
        | aboveThresholdUA.defense | with two bids | changes the title |
        | aboveThresholdUA.defense | with two bids | extends tendering by a week |
        | simple.defense | with two bids | changes the title |
        | simple.defense | with two bids | extends tendering by a week |
        | competitiveOrdering | with two bids | changes the title |
        | competitiveOrdering | with two bids | extends tendering by a week |
        | requestForProposal | with two bids | changes the title |
        | requestForProposal | with two bids | extends tendering by a week |
        | esco | with two bids | changes the title |
        | esco | with two bids | extends tendering by a week |
        | complexAsset.arma | with two bids | changes the title |
        | complexAsset.arma | with two bids | extends tendering by a week |
        | aboveThresholdEU | that accepts bids | adds another lot |
        | esco | that accepts bids | adds another lot |
        | competitiveOrdering | that accepts bids | adds another lot |
        | belowThreshold | that accepts enquiries | changes the title |
        | belowThreshold | that accepts enquiries | extends tendering by a week |
        | belowThreshold | that accepts enquiries | adds another lot |
        | belowThreshold | that accepts enquiries | ends enquiries a day earlier |
        | belowThreshold | that accepts enquiries | names the lot anew |
        | belowThreshold | that accepts enquiries | asks for a guarantee of the lot |
        | belowThreshold | that accepts enquiries | sets a minimal step of the tender |
        | belowThreshold | that accepts enquiries | moves the beginning of tendering |
        | belowThreshold | in draft | publishes the tender |
        | belowThreshold | in draft | adds another lot |
        | belowThreshold | in draft | buys furniture instead |
        | belowThreshold | in draft | becomes a social institution |
        | belowThreshold | in draft | chooses by life cycle cost instead |
        | belowThreshold | in draft | names the template of the contract with signer and platform |
        | belowThreshold | in draft | removes the lot with all that belongs to it |
        | complexAsset.arma | in draft | adds another lot |
        | requestForProposal | in draft | adds another lot |
        | priceQuotation | that accepts bids | extends tendering by a week |
        | requestForProposal | that accepts enquiries | ends enquiries a day earlier |

    Scenario Outline: The buyer announces <tender>
      Given a buyer who uses <method>
      When the buyer announces <tender>
      Then everything is as in the reference

      Examples:
        | method | tender |
        | belowThreshold | a tender for tests |
        | belowThreshold | a tender without lots |
        | belowThreshold | a tender with enquiries of two days |
        | belowThreshold | a tender whose bidding begins amid enquiries |
        | belowThreshold | a tender with two features |
        | belowThreshold | a restricted tender |
        | belowThreshold | a tender with payment in two parts |
        | belowThreshold | a tender of two kinds of books |
        | belowThreshold | a tender whose lot has no minimal step |
        | belowThreshold | a tender without lots whose minimal step is in euros |
        | belowThreshold | a tender without auction |
        | belowThreshold | a tender with several winners |
        | aboveThreshold | a tender without lots |
        | aboveThreshold | a tender with delivery in 1001 days |
        | aboveThreshold | a tender of books and a car |
        | aboveThreshold | a tender of books with a template of the contract |
