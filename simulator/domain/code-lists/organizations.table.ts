// Written by scripts/code-lists.ts: do not edit. Brokers: name|title. Central purchasing bodies: EDRPOU|active.

export const brokerRows = `
e-tender.biz|E-tender
playtender.com.ua|PlayTender
public-bid.com.ua|Public-bid
tender-online.com.ua|ТЕНДЕР-online
it.ua|SmartTender.biz
zakupki.com.ua|Zakupki UA
izi.trade|IZI.TRADE
prom.ua|Zakupivli.Pro
newtend.com|NEWTEND
uub.com.ua|УУБ
netcast.com.ua|Держзакупівлі.Онлайн
e-lot.com.ua|Е лот
tender360.com.ua|Tender360
`

export const cpbRows = `
40996564|true
42574629|true
43749377|true
12345678|true
02426097|true
32348248|true
00182136|true
32835966|true
34592931|true
40600473|true
01101100|true
02125740|true
40848524|true
32765831|true
00182082|true
38684046|true
44725823|true
`
