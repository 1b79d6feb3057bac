@broker @resilience
Feature: An eMall that hears of changes late or wrongly

  Background:
    Given a belowThreshold procedure between platforms

  @broker-rule:broker.survives-slowness
  Rule: What the CDB is slow to show is waited for

    Scenario Outline: The <role> sees a change
      Given the owner published a tender
      And an hour has passed
      And the CDB is slow to show tenders
      When the owner changes the description
      Then the <role> sees it all the same

      @viewer
      Examples:
        | role   |
        | viewer |

      @provider1
      Examples:
        | role      |
        | provider1 |

  @broker-rule:broker.survives-stale-reads
  Rule: An older version of a document than the feed names is read again, and never replaces a newer one

    Scenario Outline: The <role> sees a change
      Given the owner published a tender
      And an hour has passed
      And the CDB shows older versions
      When the owner changes the description
      Then the <role> sees it all the same

      @viewer
      Examples:
        | role   |
        | viewer |

      @provider1
      Examples:
        | role      |
        | provider1 |

  @broker-rule:broker.survives-feed-gaps
  Rule: A change that a page of the feed lacked is found

    @viewer
    Scenario: Tenders are published
      Given the CDB leaves an entry out of its feed
      When 5 tenders are published at once
      Then the viewer finds each of them

  @broker-rule:broker.survives-late-entries
  Rule: A change that comes to its place in the feed after later ones is found

    @viewer
    Scenario: Tenders are published
      Given the CDB enters a change into its feed late
      When 2 tenders are published one after another
      Then the viewer finds each of them
