import { isCovered, shareOf } from '../collective/sharing.ts'
import { remedyLaw } from '../complaints/law.ts'
import type { TenderFacts } from '../facts.ts'
import { newId } from '../input.ts'
import { clone } from '../json.ts'
import type { Award, Lot, Tender } from '../records/tender.ts'
import { setStatus } from '../status.ts'
import { setTenderStatus } from '../timeline/tender-status.ts'
import { failUnappealed } from './finish.ts'
import { lowPriceMilestones } from './low-price.ts'
import { type Candidate, notYetAwarded, rank, toAwardAgain } from './ranking.ts'
import { decisionPeriod } from './stand-still.ts'
import { severalWin } from './winners.ts'

/**
 * Makes the awards whose turn it is and moves the tender between qualification and awarded: the next candidate of every
 * lot, or all at once where there is no order. Source: awarding.py, add_next_award.
 */
export function addNextAward(facts: TenderFacts): void {
  const { tender, nowIso } = facts
  tender.awardPeriod ??= {}
  tender.awardPeriod.startDate ??= nowIso
  const inOrder = tender.config.hasAwardingOrder
  if (tender.lots?.length) settle(facts, (inOrder ? nextOfLots : allOfLots)(facts, tender.lots))
  else if (inOrder) nextOfTender(facts)
  else allOfTender(facts)
  failUnappealed(facts)
}

/** Path of the award made last by this command, for the `Location` header; undefined when none was. */
export function awardLocation({ around, tender }: TenderFacts): string | undefined {
  const id = around.newAwardId
  return typeof id === 'string' ? `/tenders/${tender.id}/awards/${id}` : undefined
}

const awardsOf = ({ awards = [] }: Tender, lot: Lot): Award[] =>
  awards.filter(({ lotID }) => lotID === lot.id)

/** An award in this state keeps the next candidate waiting. */
function keepsWaiting({ config }: Tender, award: Award | undefined): boolean {
  if (!award) return false
  return award.status === 'pending' || (award.status === 'active' && !severalWin(config))
}

/** Answers whether the tender stays at qualification. */
function nextOfLots(facts: TenderFacts, lots: Lot[]): boolean {
  const statuses = lots.filter(({ status }) => status === 'active').map((lot) => nextOfLot(facts, lot))
  return statuses.includes('pending')
}

function nextOfLot(facts: TenderFacts, lot: Lot): string {
  const { tender } = facts
  const awards = awardsOf(tender, lot)
  const last = awards.at(-1)
  if (last && keepsWaiting(tender, last)) return last.status
  if (last && isCovered(tender, lot.id)) return 'active'
  const candidates = rank(facts, tender.bids ?? [], lot.id)
  const [next] = notYetAwarded(candidates, awards)
  if (next) {
    append(facts, next, candidates, lot.id)
    return 'pending'
  }
  if (!candidates.length) setStatus(facts, lot, 'unsuccessful')
  return 'unsuccessful'
}

function nextOfTender(facts: TenderFacts): void {
  const { tender, method } = facts
  const awards = tender.awards ?? []
  if (!keepsWaiting(tender, awards.at(-1))) {
    const candidates = rank(facts, tender.bids ?? [])
    const [next] = notYetAwarded(candidates, awards)
    if (next) append(facts, next, candidates)
    else if (remedyLaw(method).unsuccessfulAtOnce) {
      setTenderStatus(facts, 'unsuccessful')
      return
    }
  }
  settle(facts, tender.awards?.at(-1)?.status === 'pending')
}

function allOfLots(facts: TenderFacts, lots: Lot[]): boolean {
  return lots
    .filter(({ status }) => status === 'active')
    .map((lot) => allOfLot(facts, lot))
    .includes(true)
}

function allOfLot(facts: TenderFacts, lot: Lot): boolean {
  const { tender } = facts
  const awards = awardsOf(tender, lot)
  const statuses = new Set(awards.map(({ status }) => status))
  const candidates = rank(facts, tender.bids ?? [], lot.id)
  if (!candidates.length) setStatus(facts, lot, 'unsuccessful')
  const next = toAwardAgain(candidates, awards)
  for (const each of next) append(facts, each, candidates, lot.id)
  if (next.length) statuses.add('pending')
  return undecided(tender, statuses)
}

function allOfTender(facts: TenderFacts): void {
  const { tender } = facts
  const awards = tender.awards ?? []
  const statuses = new Set(awards.map(({ status }) => status))
  if (!awards.length || statuses.has('cancelled')) {
    const candidates = rank(facts, tender.bids ?? [])
    const next = toAwardAgain(candidates, awards)
    for (const each of next) append(facts, each, candidates)
    if (next.length) statuses.add('pending')
  }
  settle(facts, undecided(tender, statuses))
}

/** Some award is still to be decided, and none has won (where there may be one winner only). */
function undecided({ config }: Tender, statuses: ReadonlySet<string>): boolean {
  if (config.hasMultiSourcing) return statuses.has('pending')
  return statuses.has('pending') && !statuses.has('active')
}

/** Source: recalculate_period_and_change_tender_status. */
function settle(facts: TenderFacts, staysAtQualification: boolean): void {
  const { tender, nowIso } = facts
  const status = staysAtQualification ? 'active.qualification' : 'active.awarded'
  if (tender.status === status) return
  const { endDate: _, ...started } = tender.awardPeriod ?? {}
  tender.awardPeriod = staysAtQualification ? started : { ...started, endDate: nowIso }
  setTenderStatus(facts, status)
}

/** Source: tender_append_award. */
function append(
  facts: TenderFacts,
  winner: Candidate,
  candidates: readonly Candidate[],
  lotId?: string,
): void {
  const { tender, nowIso } = facts
  const milestones = lowPriceMilestones(facts, winner, candidates, lotId)
  const award: Award = {
    id: newId(facts),
    bid_id: winner.id,
    ...(lotId === undefined ? {} : { lotID: lotId }),
    status: 'pending',
    date: nowIso,
    ...(winner.value ? { value: clone(winner.value) } : {}),
    ...(winner.share && shareOf(tender, lotId, winner.share)),
    ...(winner.weightedValue ? { weightedValue: clone(winner.weightedValue) } : {}),
    suppliers: clone(winner.tenderers),
    period: decisionPeriod(facts),
    ...(milestones.length ? { milestones } : {}),
  }
  tender.awards = [...(tender.awards ?? []), award]
  facts.around.newAwardId = award.id
}
