*** Settings ***
Documentation    Runs keywords of a driver, one after another, as the harness asks for them.
Library          EtalonLoop.py

*** Test Cases ***
Commands of the harness
    Answer Commands
