// Written by scripts/code-lists.ts: do not edit. Criteria: group|classification id|scheme|source|relatesTo|title.

export const criteriaRows = `
article_16|CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.EQUIPMENT|LAW922|tenderer||Наявність обладнання, матеріально-технічної бази та технологій
article_16|CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.STAFF_FOR_CARRYING_SCOPE|LAW922|tenderer||Наявність працівників відповідної кваліфікації
article_16|CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.REFERENCES.WORKS_PERFORMANCE|LAW922|tenderer||Наявність досвіду виконання аналогічного договору
article_16|CRITERION.SELECTION.ECONOMIC_FINANCIAL_STANDING|LAW922|tenderer||Наявність фінансової спроможності
article_17|CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.MISINTERPRETATION|LAW922|procuringEntity|tender|Наявність впливу на прийняття рішення замовника
article_17|CRITERION.EXCLUSION.CONVICTIONS.CORRUPTION|LAW922|winner|tender|Вчинення корупційних правопорушень
article_17|CRITERION.EXCLUSION.CONVICTIONS.FRAUD|LAW922|tenderer|tender|Вчинення економічних правопорушень
article_17|CRITERION.EXCLUSION.CONVICTIONS.PARTICIPATION_IN_CRIMINAL_ORGANISATION|LAW922|winner|tender|Вчинення кримінальних правопорушень
article_17|CRITERION.EXCLUSION.MISCONDUCT.MARKET_DISTORTION|LAW922|procuringEntity|tender|Наявність зв'язку учасника з іншими учасниками процедури або замовником
article_17|CRITERION.EXCLUSION.BUSINESS.BANKRUPTCY|LAW922|winner|tender|Порушення справи про банкрутство
article_17|CRITERION.EXCLUSION.NATIONAL.ANTI-CORRUPTION|LAW922|tenderer|tender|Наявність антикорупційної програми
article_17|CRITERION.EXCLUSION.CONVICTIONS.TERRORIST_OFFENCES|LAW922|tenderer|tender|Вчинення правопорушень, повʼязаних із застосуванням санкцій
article_17|CRITERION.EXCLUSION.CONVICTIONS.CHILD_LABOUR-HUMAN_TRAFFICKING|LAW922|winner|tender|Вчинення правопорушень, пов'язаних з використанням дитячої праці чи будь-якими формами торгівлі людьми
article_17|CRITERION.EXCLUSION.CONTRIBUTIONS.PAYMENT_OF_TAXES|LAW922|winner|tender|Наявність заборгованості зі сплати податків і зборів
article_17|CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.EARLY_TERMINATION|LAW922|winner|tender|Наявність не виконаних зобов'язань за раніше укладеним договором
article_17|CRITERION.EXCLUSION.NATIONAL.OTHER|LAW922|tenderer|tender|Наявність інших підстав для відмови в участі у процедурі закупівлі
article_17|CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.SUBCONTRACTING_PROPORTION|LAW922|winner||Інформування про субпідрядників/співвиконавців
other|CRITERION.OTHER.SUBJECT_OF_PROCUREMENT.LOCAL_ORIGIN_LEVEL|LAW922|tenderer|item|Створення передумов для сталого розвитку та модернізації вітчизняної промисловості
other|CRITERION.OTHER.SUBJECT_OF_PROCUREMENT.TECHNICAL_FEATURES|LAW922|tenderer|item|Технічні, якісні та кількісні характеристики предмета закупівлі
other|CRITERION.OTHER.BID.VALIDITY_PERIOD|LAW922|tenderer|tender|Строк дії тендерної пропозиції
other|CRITERION.OTHER.BID.LANGUAGE|LAW922|tenderer|tender|Мова (мови) тендерної пропозиції
other|CRITERION.OTHER.BID.GUARANTEE|LAW922|tenderer|lot|Забезпечення тендерних пропозицій
other|CRITERION.OTHER.CONTRACT.GUARANTEE|LAW922|winner||Забезпечення виконання договору про закупівлю
other|CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.TECHNICAL.ENVIRONMENTAL_MANAGEMENT_MEASURES|LAW922|tenderer||Відповідність екологічним нормам
LCC|CRITERION.OTHER.LIFE_CYCLE_COST.COST_OF_USE|LAW922|tenderer|lot|Витрати, пов’язані з користуванням, грн.
LCC|CRITERION.OTHER.LIFE_CYCLE_COST.MAINTENANCE_COST|LAW922|tenderer|lot|Витрати, пов’язані з обслуговуванням, грн.
LCC|CRITERION.OTHER.LIFE_CYCLE_COST.END_OF_LIFE_COST|LAW922|tenderer|lot|Витрати, пов’язані з завершенням користування, грн.
LCC|CRITERION.OTHER.LIFE_CYCLE_COST.ECOLOGICAL_COST|LAW922|tenderer|lot|Витрати, пов’язані з захистом навколишнього середовища, грн.
decree_1178|CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.EARLY_TERMINATION|DECREE1178|tenderer|tender|Наявність не виконаних зобов'язань за раніше укладеним договором
decree_1178|CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.MISINTERPRETATION|DECREE1178|procuringEntity|tender|Наявність впливу на прийняття рішення замовника
decree_1178|CRITERION.EXCLUSION.CONVICTIONS.CORRUPTION|DECREE1178|winner|tender|Вчинення корупційних правопорушень
decree_1178|CRITERION.EXCLUSION.CONVICTIONS.FRAUD|DECREE1178|tenderer|tender|Вчинення економічних правопорушень
decree_1178|CRITERION.EXCLUSION.CONVICTIONS.PARTICIPATION_IN_CRIMINAL_ORGANISATION|DECREE1178|winner|tender|Вчинення кримінальних правопорушень
decree_1178|CRITERION.EXCLUSION.MISCONDUCT.MARKET_DISTORTION|DECREE1178|procuringEntity|tender|Наявність зв'язку учасника з іншими учасниками процедури або замовником
decree_1178|CRITERION.EXCLUSION.BUSINESS.BANKRUPTCY|DECREE1178|tenderer|tender|Порушення справи про банкрутство
decree_1178|CRITERION.EXCLUSION.NATIONAL.ANTI-CORRUPTION|DECREE1178|tenderer|tender|Наявність антикорупційної програми
decree_1178|CRITERION.EXCLUSION.CONVICTIONS.TERRORIST_OFFENCES|DECREE1178|tenderer|tender|Вчинення правопорушень, повʼязаних із застосуванням санкцій
decree_1178|CRITERION.EXCLUSION.CONVICTIONS.CHILD_LABOUR-HUMAN_TRAFFICKING|DECREE1178|winner|tender|Вчинення правопорушень, пов'язаних з використанням дитячої праці чи будь-якими формами торгівлі людьми
decree_1178|CRITERION.EXCLUSION.NATIONAL.OTHER|DECREE1178|tenderer|tender|Наявність інших підстав для відмови в участі у процедурі закупівлі
decree_1178|CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.SUBCONTRACTING_PROPORTION|DECREE1178|winner||Інформування про субпідрядників/співвиконавців
ukraine_facility|CRITERION.OTHER.UKRAINE_FACILITY|DECREE1178|winner|tender|Вимоги до товару та переможця закупівлі, що проводиться в рамках проєкту Ukraine Facility
decree_822|CRITERION.EXCLUSION.CONVICTIONS.TERRORIST_OFFENCES|DECREE822|tenderer|tender|Вчинення правопорушень, повʼязаних із застосуванням санкцій
decree_822|CRITERION.EXCLUSION.CONFLICT_OF_INTEREST.EARLY_TERMINATION|DECREE822|winner|tender|Наявність не виконаних зобов'язань за раніше укладеним договором
`
