@reference
Feature: What only the table of a method says is as in the reference

  Rule: Every answer on the way is the reference's, and everybody sees in the end what the reference shows

    Scenario Outline: <method>: the buyer announces <tender>
      Given a buyer who uses <method>
      When the buyer announces <tender>
      Then everything is as in the reference

      Examples:
        | method | tender |
        | belowThreshold | a tender whose bids are due in three days |
        | belowThreshold | a tender whose bids are due in eight days |
        | belowThreshold | a tender under an agreement |
        | belowThreshold | a tender with tax |
        | belowThreshold | a tender of two kinds of books |
        | belowThreshold | a tender whose bidding begins amid enquiries |
        | aboveThreshold | a tender whose bids are due in three days |
        | aboveThreshold | a tender whose bids are due in eight days |
        | aboveThreshold | a tender under an agreement |
        | aboveThreshold | a tender with tax |
        | aboveThreshold | a tender of two kinds of books |
        | aboveThreshold | a tender whose bidding begins amid enquiries |
        | aboveThresholdUA | a tender whose bids are due in three days |
        | aboveThresholdUA | a tender whose bids are due in eight days |
        | aboveThresholdUA | a tender under an agreement |
        | aboveThresholdUA | a tender with tax |
        | aboveThresholdUA | a tender of two kinds of books |
        | aboveThresholdUA | a tender whose bidding begins amid enquiries |
        | aboveThresholdEU | a tender whose bids are due in three days |
        | aboveThresholdEU | a tender whose bids are due in eight days |
        | aboveThresholdEU | a tender under an agreement |
        | aboveThresholdEU | a tender with tax |
        | aboveThresholdEU | a tender of two kinds of books |
        | aboveThresholdEU | a tender whose bidding begins amid enquiries |
        | aboveThresholdUA.defense | a tender whose bids are due in three days |
        | aboveThresholdUA.defense | a tender whose bids are due in eight days |
        | aboveThresholdUA.defense | a tender under an agreement |
        | aboveThresholdUA.defense | a tender with tax |
        | aboveThresholdUA.defense | a tender of two kinds of books |
        | aboveThresholdUA.defense | a tender whose bidding begins amid enquiries |
        | simple.defense | a tender whose bids are due in three days |
        | simple.defense | a tender whose bids are due in eight days |
        | simple.defense | a tender under an agreement |
        | simple.defense | a tender with tax |
        | simple.defense | a tender of two kinds of books |
        | simple.defense | a tender whose bidding begins amid enquiries |
        | competitiveOrdering | a tender whose bids are due in three days |
        | competitiveOrdering | a tender whose bids are due in eight days |
        | competitiveOrdering | a tender under an agreement |
        | competitiveOrdering | a tender with tax |
        | competitiveOrdering | a tender of two kinds of books |
        | competitiveOrdering | a tender whose bidding begins amid enquiries |
        | requestForProposal | a tender whose bids are due in three days |
        | requestForProposal | a tender whose bids are due in eight days |
        | requestForProposal | a tender under an agreement |
        | requestForProposal | a tender with tax |
        | requestForProposal | a tender of two kinds of books |
        | requestForProposal | a tender whose bidding begins amid enquiries |
        | esco | a tender whose bids are due in three days |
        | esco | a tender whose bids are due in eight days |
        | esco | a tender under an agreement |
        | esco | a tender of two kinds of books |
        | esco | a tender whose bidding begins amid enquiries |
        | complexAsset.arma | a tender whose bids are due in three days |
        | complexAsset.arma | a tender whose bids are due in eight days |
        | complexAsset.arma | a tender under an agreement |
        | complexAsset.arma | a tender of two kinds of books |
        | complexAsset.arma | a tender whose bidding begins amid enquiries |
        | priceQuotation | a tender whose bids are due in three days |
        | priceQuotation | a tender whose bids are due in eight days |
        | priceQuotation | a tender under an agreement |
        | priceQuotation | a tender of two kinds of books |
        | priceQuotation | a tender whose bidding begins amid enquiries |

    Scenario Outline: <method>: <who> <does> while bids come in
      Given a <method> tender that accepts bids
      When <who> <does>
      Then everything is as in the reference

      Examples:
        | method | who | does |
        | belowThreshold | the buyer | adds a criterion on an item |
        | belowThreshold | the buyer | adds a criterion on the lot |
        | belowThreshold | the buyer | adds tender documentation to the tender |
        | belowThreshold | the buyer | buys furniture instead |
        | belowThreshold | the buyer without the token | adds another lot |
        | belowThreshold | the first bidder | asks a question |
        | belowThreshold | the buyer | takes items out of their lots |
        | belowThreshold | the buyer | moves the beginning of tendering |
        | belowThreshold | the first bidder | submits a bid without items |
        | belowThreshold | the first bidder | submits a bid with unit prices |
        | belowThreshold | the first bidder | submits a bid with unit prices that include tax |
        | aboveThreshold | the buyer | adds a criterion on an item |
        | aboveThreshold | the buyer | adds a criterion on the lot |
        | aboveThreshold | the buyer | adds tender documentation to the tender |
        | aboveThreshold | the buyer | buys furniture instead |
        | aboveThreshold | the buyer without the token | adds another lot |
        | aboveThreshold | the first bidder | asks a question |
        | aboveThreshold | the buyer | takes items out of their lots |
        | aboveThreshold | the buyer | moves the beginning of tendering |
        | aboveThreshold | the first bidder | submits a bid without items |
        | aboveThreshold | the first bidder | submits a bid with unit prices |
        | aboveThreshold | the first bidder | submits a bid with unit prices that include tax |
        | aboveThresholdUA | the buyer | adds a criterion on an item |
        | aboveThresholdUA | the buyer | adds a criterion on the lot |
        | aboveThresholdUA | the buyer | adds tender documentation to the tender |
        | aboveThresholdUA | the buyer | buys furniture instead |
        | aboveThresholdUA | the buyer without the token | adds another lot |
        | aboveThresholdUA | the first bidder | asks a question |
        | aboveThresholdUA | the buyer | takes items out of their lots |
        | aboveThresholdUA | the buyer | moves the beginning of tendering |
        | aboveThresholdUA | the first bidder | submits a bid without items |
        | aboveThresholdUA | the first bidder | submits a bid with unit prices |
        | aboveThresholdUA | the first bidder | submits a bid with unit prices that include tax |
        | aboveThresholdEU | the buyer | adds a criterion on an item |
        | aboveThresholdEU | the buyer | adds a criterion on the lot |
        | aboveThresholdEU | the buyer | adds tender documentation to the tender |
        | aboveThresholdEU | the buyer | buys furniture instead |
        | aboveThresholdEU | the buyer without the token | adds another lot |
        | aboveThresholdEU | the first bidder | asks a question |
        | aboveThresholdEU | the buyer | takes items out of their lots |
        | aboveThresholdEU | the buyer | moves the beginning of tendering |
        | aboveThresholdEU | the first bidder | submits a bid without items |
        | aboveThresholdEU | the first bidder | submits a bid with unit prices |
        | aboveThresholdEU | the first bidder | submits a bid with unit prices that include tax |
        | aboveThresholdUA.defense | the buyer | adds a criterion on an item |
        | aboveThresholdUA.defense | the buyer | adds a criterion on the lot |
        | aboveThresholdUA.defense | the buyer | adds tender documentation to the tender |
        | aboveThresholdUA.defense | the buyer | buys furniture instead |
        | aboveThresholdUA.defense | the buyer without the token | adds another lot |
        | aboveThresholdUA.defense | the first bidder | asks a question |
        | aboveThresholdUA.defense | the buyer | takes items out of their lots |
        | aboveThresholdUA.defense | the buyer | moves the beginning of tendering |
        | aboveThresholdUA.defense | the first bidder | submits a bid without items |
        | aboveThresholdUA.defense | the first bidder | submits a bid with unit prices |
        | aboveThresholdUA.defense | the first bidder | submits a bid with unit prices that include tax |
        | simple.defense | the buyer | adds a criterion on an item |
        | simple.defense | the buyer | adds a criterion on the lot |
        | simple.defense | the buyer | adds tender documentation to the tender |
        | simple.defense | the buyer | buys furniture instead |
        | simple.defense | the buyer without the token | adds another lot |
        | simple.defense | the first bidder | asks a question |
        | simple.defense | the buyer | takes items out of their lots |
        | simple.defense | the buyer | moves the beginning of tendering |
        | simple.defense | the first bidder | submits a bid without items |
        | simple.defense | the first bidder | submits a bid with unit prices |
        | simple.defense | the first bidder | submits a bid with unit prices that include tax |
        | competitiveOrdering | the buyer | adds a criterion on an item |
        | competitiveOrdering | the buyer | adds a criterion on the lot |
        | competitiveOrdering | the buyer | adds tender documentation to the tender |
        | competitiveOrdering | the buyer | buys furniture instead |
        | competitiveOrdering | the buyer without the token | adds another lot |
        | competitiveOrdering | the first bidder | asks a question |
        | competitiveOrdering | the buyer | takes items out of their lots |
        | competitiveOrdering | the buyer | moves the beginning of tendering |
        | competitiveOrdering | the first bidder | submits a bid without items |
        | competitiveOrdering | the first bidder | submits a bid with unit prices |
        | competitiveOrdering | the first bidder | submits a bid with unit prices that include tax |
        | requestForProposal | the buyer | adds a criterion on an item |
        | requestForProposal | the buyer | adds a criterion on the lot |
        | requestForProposal | the buyer | adds tender documentation to the tender |
        | requestForProposal | the buyer | buys furniture instead |
        | requestForProposal | the buyer without the token | adds another lot |
        | requestForProposal | the first bidder | asks a question |
        | requestForProposal | the buyer | takes items out of their lots |
        | requestForProposal | the buyer | moves the beginning of tendering |
        | requestForProposal | the first bidder | submits a bid without items |
        | requestForProposal | the first bidder | submits a bid with unit prices |
        | requestForProposal | the first bidder | submits a bid with unit prices that include tax |
        | esco | the buyer | adds a criterion on an item |
        | esco | the buyer | adds a criterion on the lot |
        | esco | the buyer | adds tender documentation to the tender |
        | esco | the buyer | buys furniture instead |
        | esco | the buyer without the token | adds another lot |
        | esco | the first bidder | asks a question |
        | esco | the buyer | takes items out of their lots |
        | esco | the buyer | moves the beginning of tendering |
        | esco | the first bidder | submits a bid without items |
        | esco | the first bidder | submits a bid with unit prices |
        | esco | the first bidder | submits a bid with unit prices that include tax |
        | complexAsset.arma | the buyer | adds a criterion on an item |
        | complexAsset.arma | the buyer | adds a criterion on the lot |
        | complexAsset.arma | the buyer | adds tender documentation to the tender |
        | complexAsset.arma | the buyer | buys furniture instead |
        | complexAsset.arma | the buyer without the token | adds another lot |
        | complexAsset.arma | the first bidder | asks a question |
        | complexAsset.arma | the buyer | takes items out of their lots |
        | complexAsset.arma | the buyer | moves the beginning of tendering |
        | complexAsset.arma | the first bidder | submits a bid without items |
        | complexAsset.arma | the first bidder | submits a bid with unit prices |
        | complexAsset.arma | the first bidder | submits a bid with unit prices that include tax |
        | priceQuotation | the buyer | adds a criterion on an item |
        | priceQuotation | the buyer | adds tender documentation to the tender |
        | priceQuotation | the buyer | buys furniture instead |
        | priceQuotation | the first bidder | asks a question |
        | priceQuotation | the buyer | moves the beginning of tendering |
        | priceQuotation | the first bidder | submits a bid without items |
        | priceQuotation | the first bidder | submits a bid with unit prices |
        | priceQuotation | the first bidder | submits a bid with unit prices that include tax |

    Scenario Outline: <method>: the buyer publishes a draft as it is
      Given a <method> tender in draft
      When the buyer publishes the tender
      Then everything is as in the reference

      Examples:
        | method |
        | belowThreshold |
        | aboveThreshold |
        | aboveThresholdUA |
        | aboveThresholdEU |
        | aboveThresholdUA.defense |
        | simple.defense |
        | competitiveOrdering |
        | requestForProposal |
        | esco |
        | complexAsset.arma |
        | priceQuotation |

    Scenario Outline: <method>: <who> announces a tender whose <flag> is <value>
      Given a buyer who uses <method>
      When <who> announces a tender whose <flag> is <value>
      Then everything is as in the reference

      Examples:
        | method | flag | value | who |
        | belowThreshold | hasAuction | true | the buyer |
        | belowThreshold | hasAuction | false | the buyer |
        | belowThreshold | hasValueRestriction | true | the buyer |
        | belowThreshold | hasValueRestriction | false | the buyer |
        | competitiveOrdering | hasAuction | true | the buyer |
        | competitiveOrdering | hasAuction | false | the buyer |
        | competitiveOrdering | hasAwardingOrder | true | the buyer |
        | competitiveOrdering | hasAwardingOrder | false | the buyer |
        | competitiveOrdering | hasValueRestriction | false | the buyer |
        | competitiveOrdering | hasValueRestriction | true | the buyer |
        | competitiveOrdering | valueCurrencyEquality | true | the buyer |
        | competitiveOrdering | valueCurrencyEquality | false | the buyer |
        | competitiveOrdering | hasTenderComplaints | false | the buyer |
        | competitiveOrdering | hasTenderComplaints | true | the buyer |
        | competitiveOrdering | minTenderingDuration | 7 | the buyer |
        | competitiveOrdering | minTenderingDuration | 2 | the buyer |
        | competitiveOrdering | restricted | false | a buyer with access to restricted data |
        | competitiveOrdering | restricted | true | a buyer with access to restricted data |
        | competitiveOrdering | hasMultiSourcing | false | the buyer |
        | competitiveOrdering | hasMultiSourcing | true | the buyer |
        | aboveThreshold | hasAuction | true | the buyer |
        | aboveThreshold | hasAuction | false | the buyer |
        | aboveThreshold | hasValueRestriction | true | the buyer |
        | aboveThreshold | hasValueRestriction | false | the buyer |
        | aboveThresholdUA | hasAuction | true | the buyer |
        | aboveThresholdUA | hasAuction | false | the buyer |
        | aboveThresholdEU | hasAuction | true | the buyer |
        | aboveThresholdEU | hasAuction | false | the buyer |
        | aboveThresholdUA.defense | hasAuction | true | the buyer |
        | aboveThresholdUA.defense | hasAuction | false | the buyer |
        | simple.defense | hasAuction | true | the buyer |
        | simple.defense | hasAuction | false | the buyer |
        | requestForProposal | hasAuction | false | the buyer |
        | requestForProposal | hasAuction | true | the buyer |
        | requestForProposal | hasAwardingOrder | false | the buyer |
        | requestForProposal | hasAwardingOrder | true | the buyer |
        | requestForProposal | hasValueRestriction | false | the buyer |
        | requestForProposal | hasValueRestriction | true | the buyer |
        | requestForProposal | valueCurrencyEquality | false | the buyer |
        | requestForProposal | valueCurrencyEquality | true | the buyer |
        | requestForProposal | hasPrequalification | false | the buyer |
        | requestForProposal | hasPrequalification | true | the buyer |
        | requestForProposal | hasValueEstimation | false | the buyer |
        | requestForProposal | hasValueEstimation | true | the buyer |
        | requestForProposal | restricted | false | a buyer with access to restricted data |
        | requestForProposal | restricted | true | a buyer with access to restricted data |
        | requestForProposal | hasMultiSourcing | false | the buyer |
        | requestForProposal | hasMultiSourcing | true | the buyer |
        | priceQuotation | restricted | false | a buyer with access to restricted data |
        | priceQuotation | restricted | true | a buyer with access to restricted data |

    Scenario Outline: <method>: reasons to cancel
      Given a <method> tender that accepts bids
      When the buyer drafts a cancellation for each reason there is
      Then everything is as in the reference

      Examples:
        | method |
        | belowThreshold |
        | aboveThreshold |
        | aboveThresholdUA |
        | aboveThresholdEU |
        | aboveThresholdUA.defense |
        | simple.defense |
        | competitiveOrdering |
        | requestForProposal |
        | esco |
        | complexAsset.arma |
        | priceQuotation |

    Scenario Outline: <method>: a cancellation without its report
      Given a <method> tender that accepts bids
      And the buyer drafts a cancellation
      When the buyer publishes the cancellation
      Then everything is as in the reference

      Examples:
        | method |
        | belowThreshold |
        | aboveThreshold |
        | aboveThresholdUA |
        | aboveThresholdEU |
        | aboveThresholdUA.defense |
        | simple.defense |
        | competitiveOrdering |
        | requestForProposal |
        | esco |
        | complexAsset.arma |
        | priceQuotation |

    Scenario Outline: <method>: published a minute later
      Given a <method> tender in draft
      And 1 minute passes
      When the buyer publishes the tender with all that is due
      Then everything is as in the reference

      Examples:
        | method |
        | belowThreshold |
        | aboveThreshold |
        | aboveThresholdUA |
        | aboveThresholdEU |
        | aboveThresholdUA.defense |
        | simple.defense |
        | competitiveOrdering |
        | requestForProposal |
        | esco |
        | complexAsset.arma |
        | priceQuotation |

    Scenario Outline: <method>: published with nothing but a signed notice
      Given a <method> tender in draft
      When the buyer publishes the tender with nothing but a signed notice
      Then everything is as in the reference

      Examples:
        | method |
        | belowThreshold |
        | aboveThreshold |
        | aboveThresholdUA |
        | aboveThresholdEU |
        | aboveThresholdUA.defense |
        | simple.defense |
        | competitiveOrdering |
        | requestForProposal |
        | esco |
        | complexAsset.arma |
        | priceQuotation |

    Scenario Outline: <method>: <what> in draft
      Given a <method> tender in draft
      When the buyer adds <what>
      Then everything is as in the reference

      Examples:
        | method | what |
        | belowThreshold | a criterion about nothing named |
        | aboveThreshold | a criterion about nothing named |
        | aboveThresholdUA | a criterion about nothing named |
        | aboveThresholdEU | a criterion about nothing named |
        | aboveThresholdUA.defense | a criterion about nothing named |
        | simple.defense | a criterion about nothing named |
        | competitiveOrdering | a criterion about nothing named |
        | requestForProposal | a criterion about nothing named |
        | esco | a criterion about nothing named |
        | complexAsset.arma | a criterion about nothing named |
        | priceQuotation | a criterion about nothing named |

    Scenario Outline: <method>: with a winner, begun <count> days later
      Given <count> days pass
      And a <method> tender with a winner
      Then everything is as in the reference

      Examples:
        | method | count |
        | belowThreshold | 2 |
        | belowThreshold | 4 |
        | aboveThreshold | 2 |
        | aboveThreshold | 4 |
        | aboveThresholdUA | 2 |
        | aboveThresholdUA | 4 |
        | aboveThresholdEU | 2 |
        | aboveThresholdEU | 4 |
        | aboveThresholdUA.defense | 2 |
        | aboveThresholdUA.defense | 4 |
        | simple.defense | 2 |
        | simple.defense | 4 |
        | competitiveOrdering | 2 |
        | competitiveOrdering | 4 |
        | requestForProposal | 2 |
        | requestForProposal | 4 |
        | esco | 2 |
        | esco | 4 |
        | complexAsset.arma | 2 |
        | complexAsset.arma | 4 |
        | priceQuotation | 2 |
        | priceQuotation | 4 |

    Scenario Outline: <method>: the buyer <does> in qualification
      Given a <method> tender in qualification
      When the buyer <does>
      Then everything is as in the reference

      Examples:
        | method | does |
        | belowThreshold | gives the winner three days to explain |
        | belowThreshold | declares the winner eligible |
        | belowThreshold | adds tender documentation to the tender |
        | aboveThreshold | gives the winner three days to explain |
        | aboveThreshold | declares the winner eligible |
        | aboveThreshold | adds tender documentation to the tender |
        | aboveThresholdUA | gives the winner three days to explain |
        | aboveThresholdUA | declares the winner eligible |
        | aboveThresholdUA | adds tender documentation to the tender |
        | aboveThresholdEU | gives the winner three days to explain |
        | aboveThresholdEU | declares the winner eligible |
        | aboveThresholdEU | adds tender documentation to the tender |
        | aboveThresholdUA.defense | gives the winner three days to explain |
        | aboveThresholdUA.defense | declares the winner eligible |
        | aboveThresholdUA.defense | adds tender documentation to the tender |
        | simple.defense | gives the winner three days to explain |
        | simple.defense | declares the winner eligible |
        | simple.defense | adds tender documentation to the tender |
        | competitiveOrdering | gives the winner three days to explain |
        | competitiveOrdering | declares the winner eligible |
        | competitiveOrdering | adds tender documentation to the tender |
        | requestForProposal | gives the winner three days to explain |
        | requestForProposal | declares the winner eligible |
        | requestForProposal | adds tender documentation to the tender |
        | esco | gives the winner three days to explain |
        | esco | declares the winner eligible |
        | esco | adds tender documentation to the tender |
        | complexAsset.arma | gives the winner three days to explain |
        | complexAsset.arma | declares the winner eligible |
        | complexAsset.arma | adds tender documentation to the tender |
        | priceQuotation | gives the winner three days to explain |
        | priceQuotation | declares the winner eligible |
        | priceQuotation | adds tender documentation to the tender |

    Scenario Outline: <method>: the buyer <does> <stage>
      Given a <method> tender <stage>
      When the buyer <does>
      Then everything is as in the reference

      Examples:
        | method | stage | does |
        | aboveThresholdEU | in pre-qualification | changes the title |
        | aboveThresholdEU | in pre-qualification | adds tender documentation to the tender |
        | aboveThresholdEU | in the stand-still of pre-qualification | changes the title |
        | aboveThresholdEU | in the stand-still of pre-qualification | adds tender documentation to the tender |
        | esco | in pre-qualification | changes the title |
        | esco | in pre-qualification | adds tender documentation to the tender |
        | esco | in the stand-still of pre-qualification | changes the title |
        | esco | in the stand-still of pre-qualification | adds tender documentation to the tender |
        | complexAsset.arma | in pre-qualification | changes the title |
        | complexAsset.arma | in pre-qualification | adds tender documentation to the tender |
        | complexAsset.arma | in the stand-still of pre-qualification | changes the title |
        | complexAsset.arma | in the stand-still of pre-qualification | adds tender documentation to the tender |

    Scenario Outline: <method>: a bid far below the others
      Given a <method> tender with two bids
      And the third bidder hands in a bid far below the others
      When 60 days pass
      Then everything is as in the reference

      Examples:
        | method |
        | belowThreshold |
        | aboveThresholdEU |
        | esco |
        | complexAsset.arma |
        | priceQuotation |
        | requestForProposal |

    Scenario Outline: <method>: the first bidder <does> for two lots
      Given a <method> tender with two lots that accepts bids
      When the first bidder <does>
      Then everything is as in the reference

      Examples:
        | method | does |
        | belowThreshold | submits a bid for both lots without the items of the second |
        | belowThreshold | submits a bid for both lots with nothing of the second |
        | aboveThreshold | submits a bid for both lots without the items of the second |
        | aboveThreshold | submits a bid for both lots with nothing of the second |
        | aboveThresholdUA | submits a bid for both lots without the items of the second |
        | aboveThresholdUA | submits a bid for both lots with nothing of the second |
        | aboveThresholdEU | submits a bid for both lots without the items of the second |
        | aboveThresholdEU | submits a bid for both lots with nothing of the second |
        | aboveThresholdUA.defense | submits a bid for both lots without the items of the second |
        | aboveThresholdUA.defense | submits a bid for both lots with nothing of the second |
        | simple.defense | submits a bid for both lots without the items of the second |
        | simple.defense | submits a bid for both lots with nothing of the second |
        | competitiveOrdering | submits a bid for both lots without the items of the second |
        | competitiveOrdering | submits a bid for both lots with nothing of the second |
        | requestForProposal | submits a bid for both lots without the items of the second |
        | requestForProposal | submits a bid for both lots with nothing of the second |
        | esco | submits a bid for both lots without the items of the second |
        | esco | submits a bid for both lots with nothing of the second |
        | complexAsset.arma | submits a bid for both lots without the items of the second |
        | complexAsset.arma | submits a bid for both lots with nothing of the second |

    Scenario Outline: <method>: <who> announces <tender>
      Given a buyer who uses <method>
      When <who> announces <tender>
      Then everything is as in the reference

      Examples:
        | method | who | tender |
        | belowThreshold | a broker of too low a level | a tender |
        | belowThreshold | a broker of the fifth level | a tender |
        | belowThreshold | a broker for tests | a tender for tests |
        | aboveThreshold | a broker of too low a level | a tender |
        | aboveThreshold | a broker of the fifth level | a tender |
        | aboveThreshold | a broker for tests | a tender for tests |
        | aboveThresholdUA | a broker of too low a level | a tender |
        | aboveThresholdUA | a broker of the fifth level | a tender |
        | aboveThresholdUA | a broker for tests | a tender for tests |
        | aboveThresholdEU | a broker of too low a level | a tender |
        | aboveThresholdEU | a broker of the fifth level | a tender |
        | aboveThresholdEU | a broker for tests | a tender for tests |
        | aboveThresholdUA.defense | a broker of too low a level | a tender |
        | aboveThresholdUA.defense | a broker of the fifth level | a tender |
        | aboveThresholdUA.defense | a broker for tests | a tender for tests |
        | simple.defense | a broker of too low a level | a tender |
        | simple.defense | a broker of the fifth level | a tender |
        | simple.defense | a broker for tests | a tender for tests |
        | competitiveOrdering | a broker of too low a level | a tender |
        | competitiveOrdering | a broker of the fifth level | a tender |
        | competitiveOrdering | a broker for tests | a tender for tests |
        | requestForProposal | a broker of too low a level | a tender |
        | requestForProposal | a broker of the fifth level | a tender |
        | requestForProposal | a broker for tests | a tender for tests |
        | esco | a broker of too low a level | a tender |
        | esco | a broker of the fifth level | a tender |
        | esco | a broker for tests | a tender for tests |
        | complexAsset.arma | a broker of too low a level | a tender |
        | complexAsset.arma | a broker of the fifth level | a tender |
        | complexAsset.arma | a broker for tests | a tender for tests |
        | priceQuotation | a broker of too low a level | a tender |
        | priceQuotation | a broker of the fifth level | a tender |
        | priceQuotation | a broker for tests | a tender for tests |
