import type { Tender } from '../records/tender.ts'

/** A tender with lots is worth what its lots are worth together. Source: calc_tender_values. */
export function sumLots(tender: Tender): void {
  if (!tender.lots?.length) return
  sumGuarantees(tender)
  sumValues(tender)
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

function sumValues(tender: Tender): void {
  if (!tender.value) return
  const { currency, valueAddedTaxIncluded } = tender.value
  const amounts = (tender.lots ?? []).flatMap(({ value }) => value?.amount ?? [])
  tender.value = { currency, valueAddedTaxIncluded }
  // Lots may come without an estimate; then the tender has none either.
  if (amounts.length) tender.value.amount = amounts.reduce((sum, amount) => sum + amount, 0)
}
