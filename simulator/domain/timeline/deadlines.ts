import { awardingFailed, awardsBlocked, blocked, finishAwarding, standStillEnd } from '../awarding/finish.ts'
import type { TenderFacts } from '../facts.ts'
import type { Iso } from '../records/common.ts'
import type { Lot, Tender } from '../records/tender.ts'
import { print } from '../time.ts'
import { cancellationDeadlines, contractDeadlines, objectionDeadlines } from './child-deadlines.ts'
import type { Deadline } from './deadline.ts'
import { countBids } from './live-bids.ts'
import { replanTime } from './replan.ts'
import { setTenderStatus } from './tender-status.ts'
import { endPreQualification, endTendering } from './tendering-end.ts'
import { cancellationsFreeze, waitsForAnswers, waitsForInspector } from './waiting.ts'

/**
 * What time will do to the tender, in the order in which it is done. Read lazily: when one event happens the next ones
 * are those of the changed tender. Source: ChronographEventsMixing.get_events.
 */
export function* deadlines(facts: TenderFacts): Generator<Deadline> {
  const { tender, method } = facts
  if (method.timeline === 'tendering-only') {
    if (tender.status === 'active.tendering') yield* tenderingEnd(facts)
    yield* contractDeadlines(facts)
    return
  }
  yield* objectionDeadlines(facts)
  yield* cancellationDeadlines(facts)
  if (waitsForInspector(tender) || cancellationsFreeze(facts)) return
  yield* statusDeadlines(facts)
  yield* contractDeadlines(facts)
}

/** The earliest deadline; undefined when time has nothing to do. */
export function nextCheck(facts: TenderFacts): Iso | undefined {
  let next: Iso | undefined
  for (const { at } of deadlines(facts)) if (next === undefined || at < next) next = at
  return next
}

function* statusDeadlines(facts: TenderFacts): Generator<Deadline> {
  switch (facts.tender.status) {
    case 'active.enquiries':
      yield* enquiriesEnd(facts.tender)
      break
    case 'active.tendering':
      if (!waitsForAnswers(facts)) yield* tenderingEnd(facts)
      break
    case 'active.pre-qualification.stand-still':
      yield* preQualificationEnd(facts)
      break
    case 'active.auction':
      yield* auctions(facts)
      break
    case 'active.qualification':
      if (facts.tender.lots?.length) yield* lotsAwarded(facts, facts.tender.lots)
      break
    case 'active.awarded':
      if (facts.tender.lots?.length) yield* lotsAwarded(facts, facts.tender.lots)
      else yield* tenderAwarded(facts)
      break
  }
}

function* enquiriesEnd({ tenderPeriod, enquiryPeriod }: Tender): Generator<Deadline> {
  const at = tenderPeriod?.startDate ?? enquiryPeriod?.endDate
  if (at === undefined) return
  yield { at, event: 'enquiries end', happen: (facts) => setTenderStatus(facts, 'active.tendering') }
}

function* tenderingEnd({ tender }: TenderFacts): Generator<Deadline> {
  const at = tender.tenderPeriod?.endDate
  if (at !== undefined) yield { at, event: 'tendering ends', happen: endTendering }
}

function* preQualificationEnd(facts: TenderFacts): Generator<Deadline> {
  const { tender } = facts
  const at = tender.qualificationPeriod?.endDate
  if (at === undefined) return
  const counts = (lotId: string | undefined) =>
    tender.lots?.length
      ? tender.lots.some(({ id, status }) => id === lotId && status === 'active')
      : lotId === undefined
  const stopped = (tender.qualifications ?? []).some(
    ({ lotID, complaints }) => counts(lotID) && blocked(facts, complaints),
  )
  if (!stopped) yield { at, event: 'pre-qualification ends', happen: endPreQualification }
}

function* auctions({ tender, nowIso }: TenderFacts): Generator<Deadline> {
  const planned = tender.lots?.length ? tender.lots.filter(({ status }) => status === 'active') : [tender]
  for (const object of planned) {
    const { startDate, endDate } = object.auctionPeriod ?? {}
    if (startDate === undefined || endDate !== undefined) continue
    const bids = countBids(tender, object === tender ? undefined : object.id)
    const at = nowIso < startDate ? startDate : print(replanTime(startDate, bids))
    // Nothing is done here: the auction is planned anew when the tender is recalculated.
    yield { at, event: 'auction', happen: () => {} }
  }
}

function* tenderAwarded(facts: TenderFacts): Generator<Deadline> {
  const { tender } = facts
  const awards = tender.awards ?? []
  const at = standStillEnd(facts, awards)
  if (at === undefined || !awardingFailed(tender, awards)) return
  if (blocked(facts, tender.complaints) || awardsBlocked(facts, awards)) return
  yield { at, event: 'stand-still of awards ends', happen: finishAwarding }
}

function* lotsAwarded(facts: TenderFacts, lots: readonly Lot[]): Generator<Deadline> {
  const { tender, nowIso, method } = facts
  if (method.timeline === 'no-award-events') return
  if (complaintsBlock(facts, undefined)) return
  for (const lot of lots) {
    const at = lot.status === 'active' ? lotFails(facts, lot.id) : undefined
    if (at !== undefined) yield { at, event: 'stand-still of awards ends', happen: finishAwarding }
  }
  // A tender whose lots are all over but that was itself forgotten is ended at the next occasion.
  const over = ['cancelled', 'unsuccessful', 'complete'].includes(tender.status)
  const mended = method.awarding.standStill !== 'standing-awards'
  if (mended && !over && !lots.some(({ status }) => status === 'active'))
    yield { at: nowIso, event: 'all lots are over', happen: finishAwarding }
}

/** Complaints about a lot, or about the tender as a whole, stop what comes next. */
function complaintsBlock(facts: TenderFacts, lotId: string | undefined): boolean {
  const { complaints = [] } = facts.tender
  return blocked(
    facts,
    complaints.filter(({ relatedLot }) => relatedLot === lotId),
  )
}

/** When a lot that nobody won ends; undefined while somebody may still win it. */
function lotFails(facts: TenderFacts, lotId: string): Iso | undefined {
  const { tender, nowIso, method } = facts
  const awards = (tender.awards ?? []).filter(({ lotID }) => lotID === lotId)
  if (!awardingFailed(tender, awards) || awardsBlocked(facts, awards) || complaintsBlock(facts, lotId))
    return undefined
  const end = standStillEnd(facts, awards)
  return method.awarding.standStill === 'standing-awards' ? end : (end ?? nowIso)
}
