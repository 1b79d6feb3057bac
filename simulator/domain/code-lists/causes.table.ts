// Written by scripts/code-lists.ts: do not edit. Causes in force; causeDetails: method|code|archive|scheme|uri|title_uk|title_en.

export const causesInForce = `
naturalGas defenceRecruitment defenceVehicles hematopoieticStemCells heatingSeason openUnsuccessful combatArea
legalServices sportEvents criticalInfrastructure civilProtection marketUnsuccessful RNBO insurance inclusivity
missingPersonsSearch DUS UZ defencePurchase quick additionalPurchase additionalConstruction stateLegalServices
artPurchase contestWinner technicalReasons intProperty lastHope
`

export const causeDetails = `
reporting|naturalGas|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 18 пункту 13|Subparagraph 18 of paragraph 13
reporting|belowThresholdUnsuccessful|false|DECREE1275|https://zakon.rada.gov.ua/laws/show/1275-2022-%D0%BF#n18|Підпункт 2 пункту 9|Subparagraph 2 of paragraph 9
reporting|defenceVehiclesRepair|false|DECREE1275|https://zakon.rada.gov.ua/laws/show/1275-2022-%D0%BF#n18|Підпункт 3 пункту 9|Subparagraph 3 of paragraph 9
reporting|defenceRecruitment|false|DECREE1275|https://zakon.rada.gov.ua/laws/show/1275-2022-%D0%BF#n18|Підпункт 4 пункту 9|Subparagraph 4 of paragraph 9
reporting|defenceVehicles|false|DECREE1275|https://zakon.rada.gov.ua/laws/show/1275-2022-%D0%BF#n18|Підпункт 5 пункту 9|Subparagraph 5 of paragraph 9
reporting|heatingSeason|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 22 пункту 13|Subparagraph 22 of paragraph 13
reporting|openUnsuccessful|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 6 пункту 13|Subparagraph 6 of paragraph 13
reporting|combatArea|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 2 пункту 13|Subparagraph 2 of paragraph 13
reporting|legalServices|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 9 пункту 13|Subparagraph 9 of paragraph 13
reporting|sportEvents|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 11 пункту 13|Subparagraph 11 of paragraph 13
reporting|criticalInfrastructure|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 13 пункту 13|Subparagraph 13 of paragraph 13
reporting|civilProtection|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 15 пункту 13|Subparagraph 15 of paragraph 13
reporting|marketUnsuccessful|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 16 пункту 13|Subparagraph 16 of paragraph 13
reporting|RNBO|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 17 пункту 13|Subparagraph 17 of paragraph 13
reporting|insurance|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 19 пункту 13|Subparagraph 19 of paragraph 13
reporting|inclusivity|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Абзац 40 пункту 13|Paragraph 40 of paragraph 13
reporting|missingPersonsSearch|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Абзац 2 пункту 9|Paragraph 2 of Clause 9
reporting|DUS|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Абзац 3 пункту 9|Paragraph 3 of clause 9
reporting|experimentalUnitNext|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Абзац 8 пункту 9|Paragraph 8 of clause 9
reporting|UZ|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 20 пункту 13|Subparagraph 20 of paragraph 13
reporting|defencePurchase|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 21 пункту 13|Subparagraph 21 of paragraph 13
reporting|quick|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 4 пункту 13|Subparagraph 4 of paragraph 13
reporting|additionalPurchase|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 7 пункту 13|Subparagraph 7 of paragraph 13
reporting|additionalConstruction|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 8 пункту 13|Subparagraph 8 of paragraph 13
reporting|stateLegalServices|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 10 пункту 13|Subparagraph 10 of paragraph 13
reporting|artPurchase|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Абзац 2 підпункту 5 пункту 13|Paragraph 2, subparagraph 5, clause 13
reporting|contestWinner|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Абзац 3 підпункту 5 пункту 13|Paragraph 3, subparagraph 5, clause 13
reporting|technicalReasons|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Абзац 4 підпункту 5 пункту 13|Paragraph 4, subparagraph 5, clause 13
reporting|intProperty|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Абзац 5 підпункту 5 пункту 13|Paragraph 5, subparagraph 5, clause 13
reporting|hematopoieticStemCells|false|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n823|Пункт 21 частини 5 статті 3|Clause 21, Part 5, Article 3
reporting|lastHope|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Абзац 6 підпункту 5 пункту 13|Paragraph 6, subparagraph 5, clause 13
reporting|gasInstallations|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 25 пункту 13|Subparagraph 25 of paragraph 13
reporting|stateDebtServices|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 26 пункту 13|Subparagraph 26 of paragraph 13
reporting|stateSupportForChildren|true|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 27 пункту 13|Subparagraph 27 of paragraph 13
reporting|energyCrisisRecovery|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 28 пункту 13|Subparagraph 28 of paragraph 13
reporting|nuclearOperatorCorporateGovernance|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Підпункт 29 пункту 13|Subparagraph 29 of paragraph 13
reporting|cancellationOfAboveThreshold|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Пункт 86|Paragraph 86
reporting|cancellationOfPriceQuatation|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Пункт 89|Paragraph 89
reporting|reportingEligibilityException|false|DECREE1178|https://zakon.rada.gov.ua/laws/show/1178-2022-%D0%BF#n426|Пункт 91|Paragraph 91
negotiation|twiceUnsuccessful|false|DECREE1178|https://www.kmu.gov.ua/npas/pro-vnesennia-zmin-do-postanov-kabinetu-ministriv-ukrainy-vid-12-zhovtnia-2022-r-1178-i-vid-t150726|Підпункт 1 пункту 13|Subparagraph 1 of paragraph 13
negotiation|noCompetition|false|DECREE1178|https://www.kmu.gov.ua/npas/pro-vnesennia-zmin-do-postanov-kabinetu-ministriv-ukrainy-vid-12-zhovtnia-2022-r-1178-i-vid-t150726|Підпункт 2 пункту 13|Subparagraph 2 of paragraph 13
negotiation|additionalPurchase|false|DECREE1178|https://www.kmu.gov.ua/npas/pro-vnesennia-zmin-do-postanov-kabinetu-ministriv-ukrainy-vid-12-zhovtnia-2022-r-1178-i-vid-t150726|Підпункт 4 пункту 13|Subparagraph 4 of paragraph 13
negotiation|additionalConstruction|false|DECREE1178|https://www.kmu.gov.ua/npas/pro-vnesennia-zmin-do-postanov-kabinetu-ministriv-ukrainy-vid-12-zhovtnia-2022-r-1178-i-vid-t150726|Підпункт 5 пункту 13|Subparagraph 5 of paragraph 13
negotiation|resolvingInsolvency|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Пункт 6 частини 2 статті 40|Clause 6, Part 2, Article 40
negotiation|stateLegalServices|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Пункт 7 частини 2 статті 40|Clause 7, Part 2, Article 40
negotiation|artContestIP|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20191201#n548|Пункт 1 частини 2 статті 35|Clause 1, Part 2, Article 35
negotiation|artPurchase|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Абзац 2 пункту 2 частини 2 статті 40|Paragraph 2, Clause 2, Part 2, Article 40
negotiation|contestWinner|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Абзац 3 пункту 2 частини 2 статті 40|Paragraph 3, Clause 2, Part 2, Article 40
negotiation|technicalReasons|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Абзац 4 пункту 2 частини 2 статті 40|Paragraph 4, Clause 2, Part 2, Article 40
negotiation|intProperty|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Абзац 5 пункту 2 частини 2 статті 40|Paragraph 5, Clause 2, Part 2, Article 40
negotiation|lastHope|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Абзац 6 пункту 2 частини 2 статті 40|Paragraph 6, subparagraph 2, paragraph 2, Article 40
negotiation|insolvency|false|DECREE1178|https://www.kmu.gov.ua/npas/pro-vnesennia-zmin-do-postanov-kabinetu-ministriv-ukrainy-vid-12-zhovtnia-2022-r-1178-i-vid-t150726|Підпункт 6 пункту 13|Subparagraph 6 of paragraph 13
negotiation|legalServices|false|DECREE1178|https://www.kmu.gov.ua/npas/pro-vnesennia-zmin-do-postanov-kabinetu-ministriv-ukrainy-vid-12-zhovtnia-2022-r-1178-i-vid-t150726|Підпункт 7 пункту 13|Subparagraph 7 of paragraph 13
negotiation|defenseNeeds|false|DECREE1178|https://www.kmu.gov.ua/npas/pro-vnesennia-zmin-do-postanov-kabinetu-ministriv-ukrainy-vid-12-zhovtnia-2022-r-1178-i-vid-t150726|Підпункт 8 пункту 13|Subparagraph 8 of paragraph 13
negotiation|criticalInfrastructure|false|DECREE1178|https://www.kmu.gov.ua/npas/pro-vnesennia-zmin-do-postanov-kabinetu-ministriv-ukrainy-vid-12-zhovtnia-2022-r-1178-i-vid-t150726|Підпункт 9 пункту 13|Subparagraph 9 of paragraph 13
negotiation|activeWarZone|false|DECREE1178|https://www.kmu.gov.ua/npas/pro-vnesennia-zmin-do-postanov-kabinetu-ministriv-ukrainy-vid-12-zhovtnia-2022-r-1178-i-vid-t150726|Підпункт 10 пункту 13|Subparagraph 10 of paragraph 13
negotiation.quick|twiceUnsuccessful|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20191201#n548|Пункт 4 частини 2 статті 35|Clause 4, Part 2, Article 35
negotiation.quick|noCompetition|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20191201#n548|Пункт 2 частини 2 статті 35|Clause 2, Part 2, Article 35
negotiation.quick|quick|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Пункт 3 частини 2 статті 40|Clause 3, Part 2, Article 40
negotiation.quick|additionalPurchase|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Пункт 4 частини 2 статті 40|Clause 4, Part 2, Article 40
negotiation.quick|additionalConstruction|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Пункт 5 частини 2 статті 40|Clause 5, Part 2, Article 40
negotiation.quick|resolvingInsolvency|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Пункт 6 частини 2 статті 40|Clause 6, Part 2, Article 40
negotiation.quick|stateLegalServices|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Пункт 7 частини 2 статті 40|Clause 7, Part 2, Article 40
negotiation.quick|artContestIP|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20191201#n548|Пункт 1 частини 2 статті 35|Clause 1, Part 2, Article 35
negotiation.quick|artPurchase|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Абзац 2 пункту 2 частини 2 статті 40|Paragraph 2, Clause 2, Part 2, Article 40
negotiation.quick|contestWinner|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Абзац 3 пункту 2 частини 2 статті 40|Paragraph 3, Clause 2, Part 2, Article 40
negotiation.quick|technicalReasons|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Абзац 4 пункту 2 частини 2 статті 40|Paragraph 4, Clause 2, Part 2, Article 40
negotiation.quick|intProperty|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Абзац 5 пункту 2 частини 2 статті 40|Paragraph 5, Clause 2, Part 2, Article 40
negotiation.quick|lastHope|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Абзац 6 пункту 2 частини 2 статті 40|Paragraph 6, subparagraph 2, paragraph 2, Article 40
negotiation.quick|emergency|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Абзац 2 пункту 3 частини 2 статті 40|Paragraph 2, Clause 3, Part 2, Article 40
negotiation.quick|humanitarianAid|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Абзац 3 пункту 3 частини 2 статті 40|Paragraph 3, Clause 3, Part 2, Article 40
negotiation.quick|contractCancelled|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Абзац 4 пункту 3 частини 2 статті 40|Paragraph 4, Clause 3, Part 2, Article 40
negotiation.quick|activeComplaint|true|LAW922|https://zakon.rada.gov.ua/laws/show/922-19/ed20251031#n1717|Абзац 5 пункту 3 частини 2 статті 40|Paragraph 5, Clause 3, Part 2, Article 40
negotiation.quick|unforeseeableUrgentNeed|false|DECREE1178|https://www.kmu.gov.ua/npas/pro-vnesennia-zmin-do-postanov-kabinetu-ministriv-ukrainy-vid-12-zhovtnia-2022-r-1178-i-vid-t150726|Абзац 2 підпункту 3 пункту 13|Paragraph 2, subparagraph 3, clause 13
negotiation.quick|humanitarianAidProvision|false|DECREE1178|https://www.kmu.gov.ua/npas/pro-vnesennia-zmin-do-postanov-kabinetu-ministriv-ukrainy-vid-12-zhovtnia-2022-r-1178-i-vid-t150726|Абзац 3 підпункту 3 пункту 13|Paragraph 3, subparagraph 3, clause 13
negotiation.quick|participantContractTermination|false|DECREE1178|https://www.kmu.gov.ua/npas/pro-vnesennia-zmin-do-postanov-kabinetu-ministriv-ukrainy-vid-12-zhovtnia-2022-r-1178-i-vid-t150726|Абзац 4 підпункту 3 пункту 13|Paragraph 4, subparagraph 3, clause 13
negotiation.quick|tenderDecisionAppeal|false|DECREE1178|https://www.kmu.gov.ua/npas/pro-vnesennia-zmin-do-postanov-kabinetu-ministriv-ukrainy-vid-12-zhovtnia-2022-r-1178-i-vid-t150726|Абзац 5 підпункту 3 пункту 13|Paragraph 5, subparagraph 3, clause 13
negotiation.quick|essentialServicesProcurement|false|DECREE1178|https://www.kmu.gov.ua/npas/pro-vnesennia-zmin-do-postanov-kabinetu-ministriv-ukrainy-vid-12-zhovtnia-2022-r-1178-i-vid-t150726|Абзац 16 підпункту 10 пункту 13|Paragraph 16, subparagraph 10, clause 13
`
