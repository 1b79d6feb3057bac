import { isObject } from '../../domain/json.ts'
import { instant } from '../date.ts'
import { type JsonObject, objectAt, objects } from '../json.ts'
import type { Checks } from './check.ts'

/** Where the things a document may be about are kept. */
const containers: { readonly [of: string]: string } = { item: 'items', change: 'changes', lot: 'lots' }

/** Checks of contracts. */
export const contractChecks: Checks = {
  signedInThePast: (date, _change, { now }) =>
    instant(date) > now ? "Contract signature date can't be in the future" : undefined,
  contractDocumentRelation: (relatedItem, { documentOf }, { tender, contract }) => {
    const container = containers[String(documentOf)]
    if (!container) return undefined
    if (!relatedItem) return 'This field is required.'
    const around = documentOf === 'lot' ? tender : contract
    if (!isObject(around)) return undefined
    return objects(around[container]).some(({ id }) => id === relatedItem)
      ? undefined
      : `relatedItem should be one of ${container}`
  },
  /** Prices of units are in the currency of the contract, unless the tender allows several. */
  unitCurrencyOfContract: (items, patch, { contract, tender }) => {
    const value = isObject(patch.value) ? patch.value : moneyOf(contract)
    if (!value || 'amountPercentage' in value) return undefined
    if (objectAt(tender, 'config').valueCurrencyEquality !== true) return undefined
    const prices = objects(items).map((item) => objectAt(objectAt(item, 'unit'), 'value'))
    return prices.some(({ currency }) => currency !== undefined && currency !== value.currency)
      ? `Value mismatch. Expected: currency ${value.currency}`
      : undefined
  },
}

function moneyOf(contract: unknown): JsonObject | undefined {
  return isObject(contract) && isObject(contract.value) ? contract.value : undefined
}
