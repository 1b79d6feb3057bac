import { Decimal } from 'decimal.js'
import { lowPriceReasons } from '../code-lists/milestones.ts'
import type { TenderFacts } from '../facts.ts'
import { newId } from '../input.ts'
import { clone } from '../json.ts'
import type { AwardMilestone, Bid } from '../records/tender.ts'
import { print } from '../time.ts'
import { activateBids } from '../timeline/live-bids.ts'
import { acceleratorOf, fullDate } from '../timeline/periods.ts'
import { type Candidate, rank } from './ranking.ts'
import { exact, numberAt } from './weighted-value.ts'

/** Arithmetic of Python's Decimal: 28 digits. */
const Share = Decimal.clone({ precision: 28, rounding: Decimal.ROUND_HALF_EVEN })
const BELOW_MEAN = new Decimal('0.4')
const BELOW_NEXT = new Decimal('0.3')

/**
 * A price far below the others' asks for an explanation: 40 % below the mean of what the others offered before the
 * auction, or 30 % below the next one after it. Source: awarding.py, prepare_award_milestones.
 */
export function lowPriceMilestones(
  facts: TenderFacts,
  winner: Candidate,
  candidates: readonly Candidate[],
  lotId?: string,
): AwardMilestone[] {
  const { lowPriceDays } = facts.method.award
  if (lowPriceDays === undefined || candidates.length < 2) return []
  const member = facts.method.awarding.criterion
  const amount = numberAt(winner.value, member)
  const next = candidates[candidates.findIndex(({ id }) => id === winner.id) + 1]
  const reasons = [
    isBelow(amount, meanOfOthers(facts, winner, candidates, lotId), BELOW_MEAN) && lowPriceReasons.belowMean,
    next && isBelow(amount, numberAt(next.value, member), BELOW_NEXT) && lowPriceReasons.belowNext,
  ].filter((reason) => typeof reason === 'string')
  return reasons.length ? [milestone(facts, lowPriceDays, reasons.join(' / '))] : []
}

function isBelow(amount: number, other: number, share: Decimal): boolean {
  if (!other) return false
  return new Share(1).minus(exact(amount).div(exact(other)).toSignificantDigits(28)).gte(share)
}

function meanOfOthers(
  facts: TenderFacts,
  winner: Candidate,
  candidates: readonly Candidate[],
  lotId: string | undefined,
): number {
  const bids: Bid[] = clone(bidsBeforeAuction(facts))
  activateBids({ bids })
  const before = new Map(rank(facts, bids, lotId).map(({ id, value }) => [id, value]))
  const others = candidates.filter(({ id }) => id !== winner.id)
  const amounts = others.map(({ id }) => numberAt(before.get(id), facts.method.awarding.criterion))
  return amounts.reduce((sum, each) => sum + each, 0) / amounts.length
}

/** Takes back what the auction reported: prices as they were when tendering ended. Source: get_bids_before_auction_results. */
function bidsBeforeAuction({ tender, tenderBefore }: TenderFacts): Bid[] {
  const before = clone({ bids: tenderBefore.bids ?? [] }) as { bids: Bid[] }
  const reported = (tender.revisions ?? []).filter(({ author }) => author === 'auction')
  for (const { changes } of reported.toReversed())
    for (const { path, value } of changes) takeBack(before, path.split('/').slice(1), value)
  return before.bids
}

/** Only amounts are of interest, and an auction replaces nothing else that ranks bids. */
function takeBack(document: object, path: readonly string[], value: unknown): void {
  if (path[0] !== 'bids') return
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], document)
  const member = path.at(-1)
  if (member === undefined || parent === null || typeof parent !== 'object') return
  if (value === undefined) delete (parent as Record<string, unknown>)[member]
  else (parent as Record<string, unknown>)[member] = clone(value)
}

function milestone(facts: TenderFacts, days: number, description: string): AwardMilestone {
  const { now, nowIso, tender } = facts
  const accelerator = acceleratorOf(tender.procurementMethodDetails)
  const due = fullDate(now, { days, working: true, accelerator })
  return { id: newId(facts), code: 'alp', date: nowIso, dueDate: print(due), description }
}
