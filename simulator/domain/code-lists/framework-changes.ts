/** Why the period of a framework changes, and how it is worded. Source: standards, codelists/frameworks/framework_period_change_causes.json. */
export const periodChangeCauses: Readonly<Record<string, string>> = {
  noDemandFramework: 'Відсутня подальша потреба в закупівлі з використанням рамкової угоди',
  forceMajeureFramework:
    'Здійснення кваліфікаційного відбору кандидатів до рамкової угоди стало неможливим внаслідок дії непереборної сили',
  other: 'Інше',
}
