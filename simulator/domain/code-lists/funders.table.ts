// Written by scripts/code-lists.ts: do not edit. Funders: scheme|id. Programmes: id|archive|funder scheme|funder id|name_uk|name_en.

export const funderRows = `
XM-DAC|44000
UA-EDR|35911054
UA-EDR|42734019
XM-DAC|47045
UA-EDR|39582446
XM-DAC|45001
XM-DAC|47015
XM-DAC|21016
UA-EDR|45044535
XM-DAC|44002
UA-EDR|38805429
XM-DAC|55000
PL-REGON|140315583
XM-DAC|33000
UA-EDR|44751319
XM-DAC|54541
RO-CUI|26369185
HU-VAT|HU15311344
HU-VAT|HU15849272
FR-RCS|200053742
FR-RCS|130026032
IT-CF|80213330584
`

export const programRows = `
usaid|false|XM-DAC|47015|Програма США (USAID)|USAID
uk-dev|false|XM-DAC|44002|Програма Великої Британії (UK Dev)|UK International Development (UK Dev)
ukraine-facility|false|XM-DAC|55000|Програма ЄС (Ukraine Facility)|Ukraine Facility
interreg-vi-a-next-poland|false|PL-REGON|140315583|Програма Польщі Interreg VI-A NEXT|Interreg Program VI-A NEXT Poland
interreg-vi-a-next-romania|false|RO-CUI|26369185|Програма Румунії Interreg VI-A NEXT|Interreg Program VI-A NEXT Romania
interreg-vi-a-next-hu-sk-ro|false|HU-VAT|HU15311344|Програма Угорщини – Словаччини – Румунії Interreg VI-A NEXT|Interreg Program VI-A NEXT Hungary – Slovakia – Romania
interreg-vi-b-next-black-sea|false|RO-CUI|26369185|Програма Басейну Чорного моря Interreg VI-B NEXT|Interreg Program VI-B NEXT Black Sea Basin
interreg-vi-b-danube|false|HU-VAT|HU15849272|Дунайська регіональна програма Interreg VI B|Danube Regional Programme Interreg VI B
interreg-vi-c-europe|false|FR-RCS|200053742|Програма Interreg VI-C Europe|Interreg Program VI-C Europe
interreg-vi-c-urbact-iv|false|FR-RCS|130026032|Програма Interreg VI-C URBACT IV|Interreg Program VI-C URBACT IV
`
