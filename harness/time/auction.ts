import type { Driver } from '../drivers/driver.ts'
import { type Json, must } from '../procedure/cast.ts'
import type { Turn } from './turns.ts'

interface Value {
  readonly value?: { readonly amount: number }
  readonly weightedValue?: { readonly amount: number }
  readonly date?: string
}

interface LotValue extends Value {
  readonly relatedLot: string
  readonly status?: string
}

interface Bid extends Value {
  readonly id: string
  readonly status?: string
  readonly lotValues?: readonly LotValue[]
}

interface AuctionTender {
  readonly id: string
  readonly bids?: readonly Bid[]
  readonly lots?: readonly { readonly id: string }[]
}

/**
 * Holds an auction in which everybody keeps his bid: its addresses are set, its results reported.
 * Throws UnexpectedRefusal, also when somebody else held it meanwhile.
 */
export async function holdAuction(driver: Driver, turn: Turn, key: string): Promise<void> {
  const path = `/tenders/${turn.tender}/auction`
  const { data } = await must(driver, { verb: 'GET', path, key })
  const tender = data as unknown as AuctionTender
  const address = turn.lot === undefined ? path : `${path}/${turn.lot}`
  await must(driver, { verb: 'PATCH', path: address, key, body: { data: addresses(tender, turn.lot) } })
  await must(driver, { verb: 'POST', path: address, key, body: { data: results(tender, turn.lot) } })
}

/** Where the auction may be watched, and where each bidder takes part. */
export function addresses(tender: AuctionTender, lot: string | undefined): Json {
  const url = `https://auction.invalid/tenders/${lot === undefined ? tender.id : `${tender.id}_${lot}`}`
  const seat = ({ id }: Bid) => ({ participationUrl: `${url}/login?bidder_id=${id}` })
  if (lot === undefined)
    return { auctionUrl: url, bids: perBid(tender, (bid) => ({ id: bid.id, ...seat(bid) })) }
  const lots = (tender.lots ?? []).map(({ id }) => (id === lot ? { auctionUrl: url } : {}))
  return { lots, bids: perBid(tender, (bid) => ({ lotValues: perLotValue(bid, lot, () => seat(bid)) })) }
}

/** The offers as they were. */
export function results(tender: AuctionTender, lot: string | undefined): Json {
  if (lot === undefined) return { bids: perBid(tender, kept) }
  return { bids: perBid(tender, (bid) => ({ lotValues: perLotValue(bid, lot, kept) })) }
}

/** Lists go by position: who takes no part leaves an empty place. */
function perBid({ bids = [] }: AuctionTender, make: (bid: Bid) => Json): Json[] {
  return bids.map((bid) => ((bid.status ?? 'active') === 'active' ? make(bid) : {}))
}

function perLotValue({ lotValues = [] }: Bid, lot: string, make: (value: LotValue) => Json): Json[] {
  return lotValues.map((value) =>
    value.relatedLot === lot && value.status !== 'unsuccessful' ? make(value) : {},
  )
}

function kept({ value, weightedValue, date }: Value): Json {
  return {
    ...(value && { value: { amount: value.amount } }),
    ...(weightedValue && { weightedValue: { amount: weightedValue.amount } }),
    ...(date !== undefined && { date }),
  }
}
