import type { Auction, AuctionBid, Offer } from '../../../simulator/domain/auction/room/document.ts'
import { binary, fraction, plus, ratio, zero } from '../../../simulator/domain/fraction.ts'
import { type AuctionMutant, bent } from './mutant.ts'

/** What nobody may see. */
const seen: readonly AuctionMutant[] = [
  bent('leak', 'names', 'names', 'everybody sees who bids', (law) => ({
    publicAuction(auction) {
      const bidders = auction.bids.map(({ id, name }) => ({ id, tenderers: [{ name: name ?? '' }] }))
      return law.publicAuction(law.revealed(auction, bidders as never, auction.modified))
    },
  })),
  bent('leak', 'links', 'secrets', "everybody sees the bidders' secrets", (law) => ({
    publicAuction: ({ bids, ...auction }) => ({ ...law.publicAuction({ ...auction, bids }), bids }),
  })),
  bent('leak', 'ranking', 'posted', 'an offer is shown before its turn is over', (law) => ({
    publicAuction(auction) {
      const isTurn = auction.stages[auction.current_stage]?.type === 'bids'
      return law.publicAuction(isTurn ? law.endTurn(auction, auction.modified, law) : auction)
    },
  })),
  bent('forget', 'names', 'reveal', 'it is never told who bid', (law) => ({
    revealed: (auction, _, modified) => law.revealed(auction, [], modified),
  })),
]

/** The bids of an auction as they were at its start. */
function asAtStart({ bids, initial_bids = [] }: Auction): AuctionBid[] {
  const first = new Map(initial_bids.map((offer) => [offer.bidder_id, offer]))
  return bids.map((bid) => ({ ...bid, value: { ...bid.value, ...priceOf(first.get(bid.id)) } }))
}

function priceOf(offer: Offer | undefined) {
  const { amount, yearlyPaymentsPercentage } = offer ?? {}
  return {
    ...(typeof amount === 'number' && { amount }),
    ...(yearlyPaymentsPercentage !== undefined && { yearlyPaymentsPercentage }),
  }
}

/** Results are rounded in some auctions. */
function rounded(
  rule: string,
  how: string,
  words: string,
  where: (auction: Auction) => boolean,
): AuctionMutant {
  return bent('rounding', rule, how, `${words} are reported as whole numbers`, (law) => ({
    results(auction, tender) {
      if (!where(auction)) return law.results(auction, tender)
      const bids = auction.bids.map((bid) => ({
        ...bid,
        value: { ...bid.value, amount: Math.round(bid.value.amount) },
      }))
      return law.results({ ...auction, bids }, tender)
    },
  }))
}

/** What the CDB is told. */
const reported: readonly AuctionMutant[] = [
  bent('order', 'results', 'by rank', 'results are reported in the order of the ranking', (law) => ({
    results(auction, tender) {
      const rank = law.worstFirst(auction).map(({ id }) => id)
      const bids = (tender.bids ?? []).toSorted((a, b) => rank.indexOf(a.id) - rank.indexOf(b.id))
      return law.results(auction, { ...tender, bids })
    },
  })),
  bent('figure', 'results', 'first offers', 'the first offers are reported', (law) => ({
    results: (auction, tender) => law.results({ ...auction, bids: asAtStart(auction) }, tender),
  })),
  rounded('results', 'money', 'amounts of money', ({ value }) => value?.currency !== '%'),
  rounded('percent', 'shares', 'shares', ({ value }) => value?.currency === '%'),
  bent('forget', 'weights', 'report', 'it is not reported what prices come to', (law) => ({
    results(auction, tender) {
      const bids = auction.bids.map(({ amount_weighted: _, ...bid }) => bid)
      return law.results({ ...auction, bids }, tender)
    },
  })),
  bent('figure', 'units', 'whole', 'a price for a unit is reported as a price for all', (law) => ({
    results(auction, tender) {
      const bids = (tender.bids ?? []).map(({ lotValues = [], ...bid }) => ({
        ...bid,
        lotValues: lotValues.map(({ items: _, ...offer }) => offer),
      }))
      return law.results(auction, { ...tender, bids })
    },
  })),
  bent('order', 'links', 'places', "bidders get each other's links", (law) => ({
    addresses(auction, tender, host) {
      const bids = (tender.bids ?? []).toReversed()
      return law.addresses(auction, { ...tender, bids }, host)
    },
  })),
  bent('figure', 'links', 'one secret', 'all bidders get the same secret', (law) => ({
    addresses(auction, tender, host) {
      const [first] = auction.bids
      const bids = auction.bids.map((bid) => ({ ...bid, hash: first?.hash ?? bid.hash }))
      return law.addresses({ ...auction, bids }, tender, host)
    },
  })),
]

/** What features weigh. */
const weights: readonly AuctionMutant[] = [
  bent('figure', 'weighed-energy', 'one', 'features weigh nothing', () => ({ weightOf: () => ratio(1) })),
  bent('figure', 'weighed-energy', 'sum', 'weights are not counted against the best', () => ({
    weightOf: (_, parameters) =>
      parameters.reduce((sum, { value }) => plus(sum, binary(Number(value))), plus(ratio(1), zero)),
  })),
  bent('rounding', 'weighed-energy', 'weight', 'weights are rounded to tenths', (law) => ({
    weightOf(features, parameters) {
      const { over, under } = law.weightOf(features, parameters)
      return fraction(Math.round((Number(over) / Number(under)) * 10) / 10)
    },
  })),
]

export const toldBent: readonly AuctionMutant[] = [...seen, ...reported, ...weights]
