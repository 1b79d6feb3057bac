@access
Feature: What is sealed is shown to nobody else

  Rule: What bids say is sealed until it is their time

    Scenario Outline: A <method> tender <stage>: <field>
      Given a <method> tender <stage>
      Then another broker sees no <field> in <place>

      Examples:
        | method           | stage                | field                           | place         |
        | belowThreshold   | with two bids        | bids                            | the tender    |
        | aboveThresholdEU | with two bids        | bids                            | the tender    |
        | belowThreshold   | that accepts bids    | bids                            | the tender    |
        | belowThreshold   | at auction           | bids.tenderers                  | the tender    |
        | belowThreshold   | at auction           | bids.date                       | the tender    |
        | belowThreshold   | at auction           | bids.submissionDate             | the tender    |
        | belowThreshold   | at auction           | bids.lotValues.value            | the tender    |
        | belowThreshold   | at auction           | bids.lotValues.initialValue     | the tender    |
        | belowThreshold   | at auction           | bids.lotValues.date             | the tender    |
        | belowThreshold   | at auction           | bids.lotValues.participationUrl | the tender    |
        | belowThreshold   | at auction           | bids.documents                  | the tender    |
        | belowThreshold   | at auction           | bids.items                      | the tender    |
        | aboveThresholdEU | in pre-qualification | bids.lotValues.value            | the tender    |
        | aboveThresholdEU | in pre-qualification | bids.date                       | the tender    |
        | aboveThresholdEU | in pre-qualification | bids.submissionDate             | the tender    |
        | aboveThresholdEU | in pre-qualification | bids.lotValues.initialValue     | the tender    |
        | aboveThresholdEU | in pre-qualification | bids.lotValues.date             | the tender    |
        | belowThreshold   | in qualification     | bids.lotValues.participationUrl | the tender    |
        | belowThreshold   | in qualification     | lotValues.participationUrl      | the first bid |

  Rule: Who asks a question stays unknown

    Scenario Outline: The <field> of who asks
      Given a belowThreshold tender that accepts enquiries
      And the first bidder asks a question
      Then another broker sees no questions.author.<field> in the tender

      Examples:
        | field        |
        | name         |
        | identifier   |
        | address      |
        | contactPoint |

    Scenario Outline: The <field> of who asks about a framework
      Given an internationalFinancialInstitutions framework with a supplier
      And the first bidder asks about the framework
      Then another broker sees no questions.author.<field> in the framework

      Examples:
        | field        |
        | name         |
        | identifier   |
        | address      |
        | contactPoint |
