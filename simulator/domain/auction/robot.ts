import type { EnergyOffer } from '../awarding/energy-performance.ts'
import type { Value } from '../records/common.ts'
import type { Bid, LotValue, Tender } from '../records/tender.ts'

/** Address of the embedded auction room's pages. */
const ROOM = 'https://auction.invalid'

/** What the auction module sends when it is ready: where to watch and where each bidder takes part. */
export function auctionUrls(tender: Tender, lot: string | undefined): unknown {
  const url = `${ROOM}/tenders/${lot === undefined ? tender.id : `${tender.id}_${lot}`}`
  const login = (bid: Bid) => `${url}/login?bidder_id=${bid.id}`
  const bids = (tender.bids ?? []).map((bid) => {
    if (bid.status !== 'active') return {}
    if (lot === undefined) return { id: bid.id, participationUrl: login(bid) }
    const takes = (value: LotValue) => value.relatedLot === lot && value.status !== 'unsuccessful'
    return {
      lotValues: (bid.lotValues ?? []).map((value) => (takes(value) ? { participationUrl: login(bid) } : {})),
    }
  })
  if (lot === undefined) return { auctionUrl: url, bids }
  return { lots: (tender.lots ?? []).map((each) => (each.id === lot ? { auctionUrl: url } : {})), bids }
}

/** The results of an auction in which every bidder kept his bid. */
export function auctionResults(tender: Tender, lot: string | undefined): unknown {
  const bids = (tender.bids ?? []).map((bid) => {
    if (bid.status !== 'active') return {}
    if (lot === undefined) return kept(bid)
    return {
      lotValues: (bid.lotValues ?? []).map((value) =>
        value.relatedLot === lot && value.status !== 'unsuccessful' ? kept(value) : {},
      ),
    }
  })
  return { bids }
}

function kept({ value, weightedValue, date }: Pick<Bid, 'value' | 'weightedValue' | 'date'>): unknown {
  return {
    ...(value && { value: keptValue(value) }),
    ...(weightedValue && { weightedValue: { amount: weightedValue.amount } }),
    ...(date !== undefined && { date }),
  }
}

/** What an auction is about: money, percent counted as money, or the terms of an energy contract. */
function keptValue(value: Value & Partial<EnergyOffer> & { amountPercentage?: number }): unknown {
  const { amount, amountPercentage, yearlyPaymentsPercentage, contractDuration } = value
  return contractDuration
    ? { yearlyPaymentsPercentage, contractDuration }
    : { amount: amountPercentage ?? amount }
}
