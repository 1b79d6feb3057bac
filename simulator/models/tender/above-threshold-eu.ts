import { any, extend, list, nested, omit, required } from '../schema.ts'
import {
  DeliveredItem,
  deliveredAwards,
  OpenTender,
  ofVariant,
  PatchOpenTender,
  PostOpenTender,
} from './above-threshold.ts'
import { roundedAuctionResults } from './auction.ts'
import { openBids } from './bid.ts'
import { describedInEnglish, EnglishProcuringEntity } from './english.ts'
import { itemListChecks } from './item.ts'
import { WeightedValue } from './value.ts'

const procuringEntity = nested(EnglishProcuringEntity)
const EnglishItem = extend(DeliveredItem, 'Item', describedInEnglish)
const items = list(EnglishItem, { minItems: 1, checks: itemListChecks })
/** Tenders in English know nothing of what is to be attained. */
const withoutTargets = (tender: typeof OpenTender) => omit(tender, tender.name, ['targets'])
const whole = { procuringEntity: required(procuringEntity), items: required(items) }

/** Source: tender/openeu/procedure/models/tender.py. */
const PatchEnglishTender = extend(withoutTargets(PatchOpenTender), 'PatchTender', {
  procuringEntity,
  items: list(EnglishItem, { checks: itemListChecks }),
})

/** Tenders, bids, awards and auctions of tenders announced in English too, by operation. */
export const aboveThresholdEUModels = ofVariant('english', {
  Tender: extend(withoutTargets(OpenTender), 'Tender', { ...whole, complaintPeriod: any() }),
  'Tender.create': extend(withoutTargets(PostOpenTender), 'PostTender', whole),
  'Tender.patch': PatchEnglishTender,
  'Tender.patch.draft': PatchEnglishTender,
  'Tender.patch.active': PatchEnglishTender,
  ...openBids,
  Bid: extend(openBids.Bid, 'Bid', { weightedValue: nested(WeightedValue) }),
  ...deliveredAwards,
  'Auction.results': roundedAuctionResults.whole,
  'Auction.results.lot': roundedAuctionResults.ofLot,
})
