import { blocked } from '../awarding/finish.ts'
import { auctionPlanning } from '../code-lists/limits.ts'
import type { TenderFacts } from '../facts.ts'
import type { Iso, Period } from '../records/common.ts'
import type { Complaint, Lot, Tender } from '../records/tender.ts'
import {
  add,
  addSeconds,
  DAY,
  fromWallClock,
  HOUR,
  type Instant,
  instant,
  MINUTE,
  print,
  SECOND,
  wallClock,
} from '../time.ts'
import { countBids } from '../timeline/live-bids.ts'
import { acceleratorOf, addWorkingDays, fullDate, nearestWorkingDay, normalise } from '../timeline/periods.ts'
import { replanTime } from '../timeline/replan.ts'

const QUICK = 'quick'

/** Plans, moves or forgets the auctions of a tender or of its lots. Source: state/auction.py, calc_auction_periods. */
export function planAuctions(facts: TenderFacts): void {
  const { tender } = facts
  if (tender.config.hasAuction === false || blocked(facts, tender.complaints)) return
  if (!tender.lots?.length) {
    plan(facts, tender, auctionIsAhead(tender, tender.auctionPeriod), undefined)
    return
  }
  for (const lot of tender.lots) plan(facts, lot, lotAuctionIsAhead(tender, lot), lot.id)
  // Planned before there were lots; an empty one stays, as in the CDB.
  if (Object.keys(tender.auctionPeriod ?? {}).length > 0) delete tender.auctionPeriod
}

function plan(
  facts: TenderFacts,
  object: { auctionPeriod?: Period },
  ahead: boolean,
  lotId: string | undefined,
): void {
  const after = ahead ? shouldStartAfter(facts) : undefined
  const period = object.auctionPeriod ?? {}
  if (after !== undefined) {
    object.auctionPeriod = period
    const late = isLate(facts, period, countBids(facts.tender, lotId))
    const moved = mustMove(period, after)
    period.shouldStartAfter = after
    if (moved || late) period.startDate = startDate(facts, after)
  } else if (period.shouldStartAfter !== undefined) {
    delete period.shouldStartAfter
    if (Object.keys(period).length === 0) delete object.auctionPeriod
  }
}

/** Not planned yet, planned too early now, or the tender period was shortened by days. */
function mustMove({ startDate, shouldStartAfter }: Period, after: Iso): boolean {
  if (startDate === undefined || startDate < after) return true
  if (shouldStartAfter === undefined) return false
  const days = Math.floor((instant(shouldStartAfter) - instant(after)) / DAY)
  return days > auctionPlanning.shouldStartEarlierUpdateDays
}

/** The auction should have ended by now. */
function isLate({ now }: TenderFacts, { startDate, endDate }: Period, bids: number): boolean {
  return startDate !== undefined && endDate === undefined && replanTime(startDate, bids) < now
}

/** Statuses in which an auction is still to come. */
function awaitsAuction({ status, config }: Tender): boolean {
  const statuses = ['draft', 'draft.stage2', 'active.enquiries', 'active.tendering', 'active.auction']
  const qualifying = ['active.pre-qualification', 'active.pre-qualification.stand-still']
  return statuses.includes(status) || (config.hasPrequalification && qualifying.includes(status))
}

function auctionIsAhead(tender: Tender, period: Period | undefined): boolean {
  return awaitsAuction(tender) && period?.endDate === undefined
}

function lotAuctionIsAhead(tender: Tender, lot: Lot): boolean {
  if (!auctionIsAhead(tender, lot.auctionPeriod) || (lot.status ?? 'active') !== 'active') return false
  // A single bid needs no auction.
  return tender.status !== 'active.auction' || countBids(tender, lot.id) >= 2
}

/** The midnight after bids (or qualification) and complaints are over; undefined when that is not known. */
function shouldStartAfter(facts: TenderFacts): Iso | undefined {
  const { tender } = facts
  const { hasPrequalification } = tender.config
  const isDraft = tender.status === 'draft' || tender.status === 'draft.stage2'
  const end = hasPrequalification ? tender.qualificationPeriod?.endDate : tender.tenderPeriod?.endDate
  if (end === undefined) return undefined
  const lists = hasPrequalification
    ? (tender.qualifications ?? []).map(({ complaints }) => complaints)
    : [isDraft ? [] : tender.complaints]
  const latest = Math.max(instant(end), ...lists.flatMap((list) => unblockDates(facts, list))) as Instant
  return print(tender.submissionMethodDetails?.includes(QUICK) ? latest : normalise(latest, true))
}

/** When decided complaints let the tender go on: at the buyer's action, or two full days after the decision. */
function unblockDates(facts: TenderFacts, complaints: readonly Complaint[] = []): Instant[] {
  if (blocked(facts, complaints)) return []
  const accelerator = acceleratorOf(facts.tender.procurementMethodDetails)
  return complaints.flatMap(({ tendererActionDate, dateDecision }) => {
    if (tendererActionDate) return instant(tendererActionDate)
    return dateDecision ? fullDate(instant(dateDecision), { days: 2, accelerator }) : []
  })
}

/** A start on the first suitable working day, in one of ten half-hour slots from 11:00. Source: get_auction_start_date. */
function startDate(facts: TenderFacts, after: Iso): Iso {
  const { tender, now, context } = facts
  const from = Math.max(instant(after), now) as Instant
  if (context.settings.sandbox && tender.submissionMethodDetails?.includes(QUICK))
    return print(addSeconds(from, 60))
  return print(addDraw(facts, firstSlot(from)))
}

/** 11:00 of the first working day on which an hour is left to prepare. */
export function firstSlot(from: Instant): Instant {
  const nearest = nearestWorkingDay(add(from, HOUR))
  const hour = auctionPlanning.dayStartHour
  const day = wallClock(nearest).hour >= hour ? addWorkingDays(nearest, 1) : nearest
  const { year, month, day: date } = wallClock(day)
  return fromWallClock({ year, month, day: date, hour })
}

function addDraw(facts: TenderFacts, first: Instant): Instant {
  if (facts.context.settings.auctionStartJitter === 0) return first
  const { slotsPerDay, slotMinutes } = auctionPlanning
  const slot = draw(facts, slotsPerDay)
  const seconds = draw(facts, slotMinutes * 60)
  const milliseconds = draw(facts, 1000)
  return add(first, slot * slotMinutes * MINUTE + seconds * SECOND + milliseconds * 1000)
}

const draws = new WeakMap<TenderFacts, number>()

/** A whole number from 0 up to, not including, the limit. */
function draw(facts: TenderFacts, limit: number): number {
  const sequence = draws.get(facts) ?? 0
  draws.set(facts, sequence + 1)
  return Math.floor(facts.context.fraction(sequence) * limit)
}
