import { Decimal } from '../contracting/money.ts'
import { clone } from '../json.ts'
import type { Agreement, AgreementChange } from '../records/agreement.ts'

/** Fewer suppliers than that are worth a warning. */
const FEWEST_SUPPLIERS = 3

/** The change that waits to take effect: the last one, while it is pending. */
export function pendingChange({ changes }: Agreement): AgreementChange | undefined {
  const last = changes?.at(-1)
  return last?.status === 'pending' ? last : undefined
}

/**
 * Lets the modifications of a change take effect in its agreement: new prices, or suppliers who leave. Answers whether
 * every price stays above zero. Source: framework/cfaua/procedure/utils.py, apply_modifications.
 */
export function modify(
  agreement: Agreement,
  { rationaleType, modifications = [] }: AgreementChange,
): boolean {
  const { contracts = [] } = agreement
  let positive = true
  for (const { itemId, contractId, factor, addend } of modifications) {
    if (rationaleType === 'partyWithdrawal') {
      const leaving = contracts.find(({ id }) => id === contractId)
      if (leaving) leaving.status = 'unsuccessful'
      continue
    }
    for (const { relatedItem, value } of contracts.flatMap(({ unitPrices }) => unitPrices ?? [])) {
      if (relatedItem !== itemId || value?.amount === undefined) continue
      const price = new Decimal(value.amount).plus(addend ?? 0).times(factor ?? 1)
      positive &&= price.greaterThan(0)
      value.amount = price.toDecimalPlaces(2).toNumber()
    }
  }
  return positive
}

/** The agreement as it would be after a change, and whether every price would stay above zero. */
export function modified(
  agreement: Agreement,
  change: AgreementChange,
): { after: Agreement; positive: boolean } {
  const { revisions: _, ...content } = agreement
  const after = clone(content)
  const positive = modify(after, change)
  return { after, positive }
}

/** What the CDB warns of while a change waits. */
export function warningsOf(agreement: Agreement): readonly string[] {
  const change = pendingChange(agreement)
  if (!change?.modifications?.length) return []
  const { contracts = [] } = modified(agreement, change).after
  const active = contracts.filter(({ status }) => status === 'active').length
  return active < FEWEST_SUPPLIERS
    ? [`Min active contracts in FrameworkAgreement less than ${FEWEST_SUPPLIERS}.`]
    : []
}
