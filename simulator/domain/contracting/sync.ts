import { dates } from '../code-lists/dates.ts'
import { createdAt } from '../decide.ts'
import type { ContractFacts, TenderFacts } from '../facts.ts'
import { clone, equal } from '../json.ts'
import type { Contract } from '../records/contract.ts'
import { setStatus } from '../status.ts'
import { instant } from '../time.ts'
import type { Terms } from './terms.ts'

/**
 * Carries a contract's status and value over to the tender's short copy. Answers whether that changed anything.
 * Source: synchronize_contracts_data.
 */
export function carryToTender(facts: TenderFacts, contract: Contract): boolean {
  const short = facts.tender.contracts?.find(({ id }) => id === contract.id)
  if (!short) return false
  const moved = short.status !== contract.status
  const repriced = !equal(short.value, contract.value)
  if (moved) setStatus(facts, short, contract.status)
  if (repriced && contract.value) short.value = clone(contract.value)
  return moved || repriced
}

/** Unit prices follow the contract's value: without tax, in its currency. Source: synchronize_items_unit_value. */
export function alignUnitPrices(
  facts: ContractFacts,
  { items = [], value }: Terms,
  other?: Terms['value'],
): void {
  const by = value ?? other
  if (!by || by.amountPercentage !== undefined) return
  const withoutTax = createdAt(facts) > instant(dates.ITEMS_UNIT_VALUE_AMOUNT_VALIDATION_FROM)
  const { config, funders } = facts.tender
  const ownCurrencies = config.valueCurrencyEquality === false && Boolean(funders?.length)
  for (const { unit } of items) {
    if (!unit?.value) continue
    unit.value.valueAddedTaxIncluded = withoutTax ? false : by.valueAddedTaxIncluded
    if (!ownCurrencies) unit.value.currency = by.currency
  }
}
