import { remedyLaw } from '../complaints/law.ts'
import type { TenderFacts } from '../facts.ts'
import { setStatus } from '../status.ts'

const OVER: readonly string[] = ['complete', 'cancelled', 'unsuccessful']

/**
 * Claims that nobody answered are ignored once the tender, or their lot, is over.
 * Only where claims are all there is. Source: IgnoredClaimMixing.check_ignored_claim.
 */
export function ignoreClaims(facts: TenderFacts): void {
  const { tender, method } = facts
  if (remedyLaw(method).deadlines !== 'claims') return
  const lotsOver = (tender.lots ?? []).filter(({ status }) => OVER.includes(status)).map(({ id }) => id)
  const isOver = (lotId: string | undefined) =>
    lotId === undefined ? OVER.includes(tender.status) : lotsOver.includes(lotId)
  const claims = [tender, ...(tender.awards ?? [])].flatMap(({ complaints = [] }) => complaints)
  for (const claim of claims)
    if (claim.status === 'claim' && isOver(claim.relatedLot)) setStatus(facts, claim, 'ignored')
}
