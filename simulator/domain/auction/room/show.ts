import type { Organization } from '../../records/common.ts'
import type { Auction, AuctionBid, Authorized, Label, Listed, OwnBid, PublicAuction } from './document.ts'
import { isEnergy } from './open.ts'

const shown = [
  '_id',
  'auction_type',
  'timer',
  'procurementMethodType',
  'tenderID',
  'title',
  'title_en',
  'procuringEntity',
  'items',
  'features',
  'start_at',
  'stages',
  'current_stage',
  'initial_bids',
  'results',
  'modified',
  'minimalStep',
  'value',
  'minimalStepPercentage',
  'noticePublicationDate',
  'NBUdiscountRate',
  'awardingByItemUnitValue',
] as const satisfies readonly (keyof PublicAuction)[]

/** What everybody may read: no secret, no name, nothing that was posted and not yet published. Source: api/storage.py. */
export function publicAuction(auction: Auction): PublicAuction {
  return members(auction, shown) as unknown as PublicAuction
}

/** A row of the list of auctions. */
export function listed(auction: Auction): Listed {
  const row = ['_id', 'title', 'title_en', 'start_at', 'procurementMethodType', 'tenderID'] as const
  return members(auction, row) as unknown as Listed
}

function members(auction: Auction, names: readonly (keyof Auction)[]): object {
  return Object.fromEntries(names.flatMap((name) => (name in auction ? [[name, auction[name]]] : [])))
}

/** What a bidder learns who showed his secret; undefined when it is not his. Source: api/views.py, check_authorization. */
export function authorized(auction: Auction, bidder_id: string, hash: string): Authorized | undefined {
  const bid = auction.bids.find(({ id }) => id === bidder_id)
  if (!bid || bid.hash !== hash) return undefined
  const { coeficient, non_price_cost, addition, denominator } = bid
  return {
    ...ownBid(auction, bid),
    ...(coeficient !== undefined && { coeficient }),
    ...(non_price_cost !== undefined && { non_price_cost }),
    ...(addition !== undefined && { addition }),
    ...(denominator !== undefined && { denominator }),
  }
}

/** What a bidder sees of his own offer in the turn that runs. Source: api/model.py, get_bid_response_data. */
export function ownBid(auction: Auction, bid: AuctionBid): OwnBid {
  const stage = auction.current_stage
  const turn = auction.stages.at(stage)
  const mine = turn?.type === 'bids' && turn.bidder_id === bid.id ? bid.stages?.[stage] : undefined
  if (!isEnergy(bid.value)) return { amount: mine?.amount ?? null }
  const { contractDuration, yearlyPaymentsPercentage } = mine ?? bid.value
  return {
    contractDurationYears: contractDuration?.years ?? 0,
    contractDurationDays: contractDuration?.days ?? 0,
    yearlyPaymentsPercentage: yearlyPaymentsPercentage ?? 0,
    changed: mine !== undefined,
  }
}

type Bidder = { readonly id: string; readonly tenderers?: readonly (Organization & Translated)[] }
interface Translated {
  readonly name_en?: string
  readonly name_ru?: string
}

/** Says who bid, once the CDB does. Source: databridge/model.py, set_auction_bidders_real_names. */
export function revealed(auction: Auction, bidders: readonly Bidder[], modified: string): Auction {
  const names = new Map(
    bidders.flatMap(({ id, tenderers }) => (tenderers?.[0] ? [[id, named(tenderers[0])]] : [])),
  )
  const rename = <T extends object>(row: T): T => {
    const label = 'bidder_id' in row ? names.get(String(row.bidder_id)) : undefined
    return label ? { ...row, label } : row
  }
  const { initial_bids, results } = auction
  return {
    ...auction,
    stages: auction.stages.map(rename),
    ...(initial_bids && { initial_bids: initial_bids.map(rename) }),
    ...(results && { results: results.map(rename) }),
    names_revealed: true,
    modified,
  }
}

function named({ name, name_en, name_ru }: Organization & Translated): Label {
  return { uk: name, ru: name_ru || name, en: name_en || name }
}
