import { dates } from '../code-lists/dates.ts'
import { createdAt } from '../decide.ts'
import type { TenderFacts } from '../facts.ts'
import { instant } from '../time.ts'

const since = {
  'since-2023': dates.ITEMS_UNIT_VALUE_AMOUNT_VALIDATION_FROM,
  'since-2026': dates.ITEMS_UNIT_VALUE_AMOUNT_VAT_AWARE_VALIDATION_FROM,
}

/** Whether the sum of unit prices is compared with a value by its tax, as the law of this tender has it. */
export function comparedByTax(facts: TenderFacts): boolean {
  return createdAt(facts) > instant(since[facts.method.bids?.unitPricesByVat ?? 'since-2026'])
}

/** Whether somebody funds the purchase and the method has bidders price every unit for him. */
export function pricedForFunders({ method, tender }: TenderFacts): boolean {
  return method.bids?.unitPricesForFunders === true && Boolean(tender.funders?.length)
}
