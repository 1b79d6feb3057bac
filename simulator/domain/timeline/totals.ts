import type { Tender } from '../records/tender.ts'

/** A tender with lots is worth what its lots are worth together. Source: calc_tender_values. */
export function sumLots(tender: Tender): void {
  if (!tender.lots?.length) return
  sumGuarantees(tender)
  sumValues(tender, 'value')
  sumValues(tender, 'minValue')
}

function sumGuarantees(tender: Tender): void {
  const guarantees = (tender.lots ?? []).flatMap(({ guarantee }) => guarantee ?? [])
  const [first] = guarantees
  if (!first) return
  tender.guarantee = {
    amount: guarantees.reduce((sum, { amount }) => sum + amount, 0),
    currency: tender.guarantee?.currency ?? first.currency,
  }
}

function sumValues(tender: Tender, member: 'value' | 'minValue'): void {
  const sum = tender[member]
  if (!sum) return
  const amounts = (tender.lots ?? []).flatMap((lot) => lot[member]?.amount ?? [])
  tender[member] = { currency: sum.currency, valueAddedTaxIncluded: sum.valueAddedTaxIncluded }
  // Lots may come without an estimate; then the tender has none either.
  if (amounts.length) tender[member].amount = amounts.reduce((total, amount) => total + amount, 0)
}
