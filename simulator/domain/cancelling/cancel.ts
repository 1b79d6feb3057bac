import { addNextAward } from '../awarding/next-award.ts'
import type { TenderFacts } from '../facts.ts'
import type { Bid, Cancellation, Tender } from '../records/tender.ts'
import { setStatus } from '../status.ts'
import { countBids } from '../timeline/live-bids.ts'
import { closeAsLots, setTenderStatus } from '../timeline/tender-status.ts'
import { cancelOpenContracts } from './cancel-contracts.ts'

const OPENED: readonly string[] = [
  'active.pre-qualification',
  'active.pre-qualification.stand-still',
  'active.auction',
]
const LIVE: readonly string[] = ['pending', 'active']

/** A cancellation takes effect on the tender or the lot it is about. Source: state/chronograph.py, cancel. */
export function cancel(facts: TenderFacts, cancellation: Cancellation): void {
  if (cancellation.cancellationOf === 'lot') cancelLot(facts, cancellation.relatedLot ?? '')
  else cancelTender(facts)
}

/** Bids that nobody has seen are forgotten; seen ones are hidden. */
function cancelTender(facts: TenderFacts): void {
  const { tender } = facts
  const sealed =
    tender.status === 'active.tendering' ||
    (tender.status === 'active.auction' && !tender.config.hasPrequalification)
  if (sealed) delete tender.bids
  else if (OPENED.includes(tender.status)) {
    for (const bid of tender.bids ?? [])
      if (LIVE.includes(bid.status)) bid.status = 'invalid.pre-qualification'
  }
  setTenderStatus(facts, 'cancelled')
  for (const agreement of agreementsOf(tender)) {
    if (LIVE.includes(agreement.status ?? '')) setStatus(facts, agreement, 'cancelled')
  }
  cancelOpenContracts(facts)
}

function cancelLot(facts: TenderFacts, lotId: string): void {
  const { tender } = facts
  for (const lot of tender.lots ?? []) if (lot.id === lotId) setStatus(facts, lot, 'cancelled')
  cancelAgreementsOfLots(facts)
  if (tender.status === 'active.tendering') withdrawOffers(tender)
  if (OPENED.includes(tender.status)) failOffers(tender)
  closeAsLots(facts)
  if (tender.status === 'active.qualification' || auctionsAreOver(tender, lotId)) addNextAward(facts)
  cancelOpenContracts(facts, lotId)
}

const cancelledLots = ({ lots = [] }: Tender): ReadonlySet<string> =>
  new Set(lots.filter(({ status }) => status === 'cancelled').map(({ id }) => id))

interface Agreement {
  status?: string
  date?: string
  items?: { relatedLot?: string }[]
}

const agreementsOf = ({ agreements = [] }: Tender): Agreement[] => agreements as Agreement[]

function cancelAgreementsOfLots(facts: TenderFacts): void {
  const { tender } = facts
  if (tender.status !== 'active.awarded') return
  const gone = cancelledLots(tender)
  for (const agreement of agreementsOf(tender)) {
    if (gone.has(agreement.items?.[0]?.relatedLot ?? '')) setStatus(facts, agreement, 'cancelled')
  }
}

/** Before opening: offers for cancelled lots disappear, a bid without any is invalid. */
function withdrawOffers(tender: Tender): void {
  const gone = cancelledLots(tender)
  const codes = codesOfLots(tender, gone)
  for (const bid of tender.bids ?? []) {
    bid.parameters = (bid.parameters ?? []).filter(({ code }) => !codes.has(code))
    if (!bid.parameters.length) delete bid.parameters
    bid.lotValues = (bid.lotValues ?? []).filter(({ relatedLot }) => !gone.has(relatedLot))
    if (bid.lotValues.length) continue
    delete bid.lotValues
    if (LIVE.includes(bid.status)) bid.status = 'invalid'
  }
}

/** Codes of the features of cancelled lots and of their items. */
function codesOfLots({ features = [], items = [] }: Tender, gone: ReadonlySet<string>): ReadonlySet<string> {
  const goneItems = new Set(items.filter(({ relatedLot = '' }) => gone.has(relatedLot)).map(({ id }) => id))
  const codes = features
    .filter(
      ({ featureOf, relatedItem = '' }) =>
        (featureOf === 'lot' && gone.has(relatedItem)) ||
        (featureOf === 'item' && goneItems.has(relatedItem)),
    )
    .map(({ code }) => code)
  return new Set(codes)
}

/** After opening: offers for cancelled lots are unsuccessful, a bid without others is hidden. */
function failOffers(tender: Tender): void {
  const gone = cancelledLots(tender)
  for (const bid of tender.bids ?? []) {
    for (const offer of bid.lotValues ?? []) if (gone.has(offer.relatedLot)) offer.status = 'unsuccessful'
    if (LIVE.includes(bid.status) && !takesPart(bid)) bid.status = 'invalid.pre-qualification'
  }
}

const takesPart = ({ lotValues = [] }: Bid): boolean =>
  lotValues.some(({ status }) => LIVE.includes(status ?? ''))

/** Every lot left that needed an auction has had it. */
function auctionsAreOver(tender: Tender, lotId: string): boolean {
  if (tender.status !== 'active.auction') return false
  if (countBids(tender, lotId) <= tender.config.minBidsNumber) return true
  return (tender.lots ?? []).every(
    ({ status, auctionPeriod }) => status !== 'active' || auctionPeriod?.endDate,
  )
}
