import { exchangeRates } from '../code-lists/exchange-rates.ts'
import type { Bid, Lot, LotValue, Tender } from '../records/tender.ts'
import { lotOfComplaint } from '../rules/complaint-time.ts'
import type { ComplaintFacts, Place } from './place.ts'

interface Rate {
  readonly share: number
  readonly least: number
  readonly most: number
}

const BEFORE_BIDS: Rate = { share: 0.3 / 100, least: 2000, most: 85_000 }
const AFTER_BIDS: Rate = { share: 0.6 / 100, least: 3000, most: 170_000 }

interface Money {
  readonly amount: number
  readonly currency: string
}

/** Statuses in which a complaint about an energy service costs the least. */
const ENERGY_FLAT: readonly string[] = [
  'active.tendering',
  'active.pre-qualification',
  'active.pre-qualification.stand-still',
]

/**
 * What a fee is counted from: the value of the lot or tender, or of an energy service what the bidder asks (`undefined`
 * when no bidder complains); `flat`: the least fee, whatever the value.
 * Source: get_complaint_amount, ESCOComplaintStateMixin.
 */
export function feeBase(facts: ComplaintFacts, place: Place): Money | 'flat' | undefined {
  const { tender, method, actor } = facts
  const lotId = lotOfComplaint(facts, place)
  const lot = (tender.lots ?? []).find(({ id }) => id === lotId)
  if (method.awarding.criterion !== 'amountPerformance') return moneyIn(lot ?? tender)
  if (ENERGY_FLAT.includes(tender.status)) return 'flat'
  const bid = (tender.bids ?? []).find(({ owner_token }) => owner_token === actor.token)
  return bid && offered(tender, bid, lot)
}

function moneyIn({ value }: Lot | Tender): Money {
  return { amount: Number(value?.amount ?? 0), currency: value?.currency ?? 'UAH' }
}

/** What the bidder asks for the lot, or for all his lots together. */
function offered({ bids = [] }: Tender, bid: Bid, lot: Lot | undefined): Money | undefined {
  if (!bid.lotValues?.length) return bid.value && moneyIn(bid as unknown as Lot)
  const [bidder] = bid.tenderers
  const offers = bids
    .filter(({ tenderers: [other] }) => {
      const [one, two] = [bidder?.identifier, other?.identifier]
      return one?.scheme === two?.scheme && one?.id === two?.id
    })
    .flatMap(({ lotValues = [] }) => lotValues)
  const own = lot && offers.find(({ relatedLot }) => relatedLot === lot.id)
  return own ? moneyOf(own) : offers.map(moneyOf).reduce(plus, { amount: 0, currency: 'UAH' })
}

const moneyOf = ({ value }: LotValue): Money => moneyIn({ value } as unknown as Lot)

const plus = (sum: Money, { amount, currency }: Money): Money => ({ amount: sum.amount + amount, currency })

/** What filing a complaint costs, in hryvnias, tens rounded up. Source: get_complaint_amount, round_up_to_ten. */
export function complaintFee({ tender }: ComplaintFacts, base: Money | 'flat' | undefined): Money {
  const { share, least, most } = tender.status === 'active.tendering' ? BEFORE_BIDS : AFTER_BIDS
  if (!base || base === 'flat') return { amount: BEFORE_BIDS.least, currency: 'UAH' }
  const counted = base.amount * (exchangeRates[base.currency] ?? 1) * share
  const amount = Math.min(Math.max(counted, least), most)
  return { amount: Math.ceil(amount / 10) * 10, currency: 'UAH' }
}
