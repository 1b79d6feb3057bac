@methods
Feature: What is bought stays what it is

  @rule:tender.items-keep-their-group
  Rule: Where the group of the procurement vocabulary is fixed, a change brings no items of another one

    Scenario Outline: <method>: the buyer <does>
      Given a <method> tender that accepts bids
      When the buyer <does>
      Then it is <answer>

      Examples:
        | method            | does                   | answer                  |
        | aboveThresholdEU  | changes the title      | accepted                |
        | aboveThresholdEU  | buys furniture instead | refused under this rule |
        | esco              | changes the title      | accepted                |
        | esco              | buys furniture instead | refused under this rule |
        | complexAsset.arma | changes the title      | accepted                |
        | complexAsset.arma | buys furniture instead | refused under this rule |
        | aboveThreshold    | changes the title      | accepted                |
        | aboveThreshold    | buys furniture instead | refused under this rule |
