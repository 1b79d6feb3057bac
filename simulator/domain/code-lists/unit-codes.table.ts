// Written by scripts/code-lists.ts: do not edit. Recommended unit codes, the only ones the CDB accepts: code|name_uk|name_en.

export const units = `
23|грам на кубічний сантиметр|gram per cubic centimetre
2G|вольт AC|volt AC
2H|вольт DC|volt DC
2L|кубічний фут на хвилину|cubic foot per minute
2N|децибел|decibel
2P|кілобайт|kilobyte
2X|метр на хвилину|metre per minute
4A|бобіна|bobbin
4G|мікролітр|microlitre
4H|мікрометр|micrometre
4K|міліампер|milliampere
4L|мегабайт|megabyte
4O|мікрофарад|microfarad
41|мілілітр за хвилину|millilitre per minute
5K|відлік на хвилину|count per minute
A24|кандела на квадратний метр|candela per square meter
A86|гігагерц|gigahertz
A93|грам на кубічний метр|gram per cubic metre
A99|біт|bit
AM|ампула|ampoule
AMH|ампер-година|ampere hour
AMP|ампер|ampere
ANN|рік|year
ATM|стандартна атмосфера|standard atmosphere
AV|капсула|capsule
B12|джоуль на метр|joule per metre
B37|кілограм-сила|kilogram-force
B61|люмен на ват|lumen per watt
B75|мегаом|megaohm
B80|гігабіт на секунду|gigabit per second
BAR|бар [одиниця тиску]|bar [unit of pressure]
BG|мішок|bag
BO|пляшка|bottle
BX|ящик|box
C24|міліпаскаль секунда|millipascal second
C26|мілісекунда|millisecond
C31|міліват|milliwatt
C45|нанометр|nanometre
C62|один|one
CA|каністра|can
CEL|градус Цельсія|degree Celsius
CH|контейнер|container
CMT|сантиметр|centimetre
CMK|квадратний сантиметр|square centimetre
CMQ|кубічний сантиментр|cubic centimetre
CY|балон|cylinder
D44|вар|var
D46|вольт-ампер|volt-ampere
D55|ват на квадратний метр кельвіна|watt per square metre kelvin
D64|блок|block
D82|мікровольт|microvolt
DAY|день|day
DD|градус [одиниця кута]|degree [unit of angle]
DMK|квадратний дециметр|square decimetre
DMQ|кубічний дециметр|cubic decimetre
E01|ньютон на квадратний метр|newton per square centimetre
E07|мегават-година на годину|megawatt hour per hour
E09|мілліампер год|milliampere hour
E11|гігакалорія|gigacalorie
E14|кілокалорія|kilocalorie (international table)
E20|мегабіт на секунду|megabit per second
E27|доза|dose
E32|літр на годину|litre per hour
E34|гігабайт|gigabyte
E35|терабайт|terabyte
E37|піксель|pixel
E38|мегапіксель|megapixel
E39|точок на дюйм|dots per inch
E42|кілограм на квадратний сантиметр|kilogram-force per square centimetre
E48|послуга|service unit
E49|робочий день|working day
E50|одиниця|accounting unit
E51|робота|job
E54|рейс|trip
E93|кілограм на годину|kilogram per hour
F28|грам на хвилину|gram per minute
F31|кілограм на хвилину|kilogram per minute
G51|літр на секунду|litre per second
G53|кубічний метр за хвилину|cubic metre per minute
GF|грам на метр (грам на 100 сантиметрів)|gram per metre (gram per 100 centimetres)
GL|грам на літр|gram per litre
GM|грам на квадратний метр|gram per square metre
GRM|грам|gram
H78|стандартний сантиметр водяного стовпа|conventional centimetre of water
H79|Французька шкала|French gauge
H87|штука|piece
HAR|гектар|hectare
HJ|кінська сила метрична|metric horse power
HN|стандартний міліметр ртутного стовпа|conventional millimetre of mercury
HTZ|герц|hertz
HUR|година|hour
IE|людина|person
INH|дюйм|inch
JOU|джоуль|joule
JR|банка|jar
K5|Кіловольт-ампер реактивний|kilovolt ampere (reactive)
KEL|келвін|kelvin
KGM|кілограм|kilogram
KHZ|кілогерц|kilohertz
KJO|кілоджоуль|kilojoule
KMH|кілометр за годину|kilometre per hour
KMQ|кілограм на кубічний метр|kilogram per cubic metre
KMT|кілометр|kilometre
KPA|кілопаскаль|kilopascal
KT|комплект|kit
KVA|кіловольт-ампер|kilovolt-ampere
KVR|кіловар|kilovar
KVT|кіловольт|kilovolt
KWH|кіловат-година|kilowatt hour
KWT|кіловат|kilowatt
L2|літр на хвилину|litre per minute
LR|шар|layer
LM|погонний метр|linear metre
LO|лот|lot  [unit of procurement]
LTR|літр|litre
LUM|люмен|lumen
LUX|люкс|lux
M1|міліграм на літр|milligram per litre
M33|мілімоль на літр|millimole per litre
MGM|міліграм|milligram
MHZ|мегагерц|megahertz
MIN|хвилина|minute [unit of time]
MLT|мілілітр|millilitre
MMK|квадратний міліметр|square millimetre
MMT|міліметр|millimetre
MON|місяць|month
MPA|мегапаскаль|megapascal
MQH|кубічний метр на годину|cubic metre per hour
MSK|метр на секунду в квадраті|metre per second squared
MTK|метр квадратний|square metre
MTQ|метр кубічний|cubic metre
MTR|метр|metre
MTS|метр на секунду|metre per second
MWH|Мегават-година|megawatt hour
NH|норм/год|norm/hr
NEW|ньютон|newton
NMP|паковання|number of packs
NU|ньютон метр|newton metre
OHM|ом|ohm
P1|відсоток|percent
PA|пакунок|packet
PK|пачка|pack
PR|пара|pair
QTR|квартал|quarter (UK)
R9|тисяча кубічних метрів|thousand cubic metre
RH|людино-година|running or operating hour
RL|бухта|reel
RM|стопа паперу|ream
RO|рулон|roll
RPM|обертів на хвилину|revolutions per minute
RPS|обертів на секунду|revolutions per second
SE|розділ|section
SEC|секунда|second [unit of time]
SET|набір|set
ST|аркуш|sheet
T3|тисяча штук|thousand piece
TNE|тонна|tonne (metric ton)
U2|таблетка|tablet
VI|флакон|vial
VLT|вольт|volt
WHR|ват-година|watt hour
WTT|ват|watt
Z2|коробка|chest
ZP|сторінка|page
K3|кіловар-година|kilovolt ampere reactive hour
QTL|американська кварта для рідин|liquid quart (US)
`
