@tendering
Feature: Features: what counts beside the price

  Rule: Features weigh 30 percent at most

    Background:
      Given a buyer who uses belowThreshold

    Example: 30 percent
      When the buyer announces a tender whose features weigh 30 percent
      Then it is accepted

    Example: 31 percent
      When the buyer announces a tender whose features weigh 31 percent
      Then it is refused for its features

  Rule: A feature offers each value once

    Background:
      Given a buyer who uses belowThreshold

    Example: Two values
      When the buyer announces a tender with a feature of two values
      Then it is accepted

    Example: One value twice
      When the buyer announces a tender with a feature of one value twice
      Then it is refused for its features

  Rule: Each feature has a code of its own

    Background:
      Given a buyer who uses belowThreshold

    Example: Two codes
      When the buyer announces a tender with two features
      Then it is accepted

    Example: One code
      When the buyer announces a tender with two features of one code
      Then it is refused for its features
