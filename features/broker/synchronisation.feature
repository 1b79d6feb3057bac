@broker
Feature: An eMall that hears of much at once

  @viewer @broker-rule:broker.shows-others
  Rule: A user sees what others did within the stated time

    Scenario: Tenders are published
      Given a belowThreshold procedure between platforms
      When 6 tenders are published at once
      Then the viewer finds each of them
