@reference
Feature: Contracts are as in the reference

  Rule: Every answer on the way is the reference's, and everybody sees in the end what the reference shows

    Scenario Outline: Before it is signed: the buyer <does>
      Given a belowThreshold tender with a winner after the stand-still
      When the buyer <does>
      And the buyer signs the contract
      Then everything is as in the reference

      Examples:
        | does |
        | lowers the price of the contract |
        | prices the contract with a tax of 20 percent |
        | halves the quantity |
        | extends the contract by a year |
        | names the signer of the buyer |
        | prices the contract and its items anew |
        | asks for the credentials of the contract |

    Scenario Outline: Once it is signed: the buyer <does>
      Given a belowThreshold tender with a signed contract
      And the buyer files a change of the contract
      When the buyer <does>
      And the buyer brings the change into force
      And the buyer terminates the contract
      Then everything is as in the reference

      Examples:
        | does |
        | lowers the price of the contract |
        | extends the contract by a year |
        | describes an item otherwise |
        | explains the change otherwise |
        | adds a paper without type to the contract |
        | lets a milestone of the contract last 1000 days |

    Scenario: A change dated by the buyer
      Given a belowThreshold tender with a signed contract
      When the buyer files a change of the contract dated today
      And the buyer brings the change into force without a date
      Then everything is as in the reference

    Scenario Outline: The buyer <does>
      Given a belowThreshold tender with a winner after the stand-still
      When the buyer <does>
      Then everything is as in the reference

      Examples:
        | does |
        | signs the contract |
        | signs the contract dated ten days ago |
        | signs the contract dated today |
        | signs the contract dated tomorrow |
        | cancels the contract |
        | signs the contract without its dates |

    Scenario: An electronic contract that is refused and written anew
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract
      When the supplier on his platform refuses the contract as it is
      And the buyer on his platform offers a new version of the contract
      Then everything is as in the reference

    Scenario: An electronic contract that the winner will not sign
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract
      When the supplier on his platform refuses to sign at all
      And 2 days pass
      Then everything is as in the reference

    Scenario Outline: An electronic contract is changed: the supplier on his platform <does>
      Given a belowThreshold tender with an electronic contract with a winner after the stand-still
      And the buyer on his platform takes access to the contract
      And the supplier on his platform takes access to the contract
      And the buyer on his platform signs the electronic contract
      And the supplier on his platform signs the electronic contract
      And the buyer on his platform proposes a lower price
      When the buyer on his platform signs the change
      And the supplier on his platform <does>
      Then everything is as in the reference

      Examples:
        | does |
        | signs the change |
        | refuses the change |

    Scenario: Contracts of two buyers
      Given a belowThreshold tender with two buyers with a winner after the stand-still
      When the buyer cancels the first contract
      And the buyer signs the contract
      Then everything is as in the reference

    Scenario Outline: <method>: a contract that is carried out
      Given a <method> tender with a signed contract
      When the buyer files a change of the contract
      And the buyer terminates the contract
      Then everything is as in the reference

      Examples:
        | method |
        | esco |
        | complexAsset.arma |
        | priceQuotation |
        | requestForProposal |
        | aboveThresholdEU |
