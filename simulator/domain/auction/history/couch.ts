import type { AuctionDocument, Offer, Stage } from './document.ts'
import { NOBODY } from './walk.ts'

/**
 * Documents of the older module, which kept them in CouchDB: no dates of publication, no timer, bidders numbered as the
 * tender lists them, turns of later rounds named in advance, the announcement without a date. Source:
 * openprocurement.auction.worker, mixins.py, utils.py and auctions/simple.py.
 */
export const isOfCouch = (document: object): boolean =>
  '_rev' in document || 'TENDERS_API_VERSION' in document || ('endDate' in document && !('timer' in document))

/** The same in the words of the newer module: nobody has an empty id, and nothing is said of him. */
export function ofCouch(document: AuctionDocument): AuctionDocument {
  const { stages, initial_bids = [], ...rest } = document
  return {
    ...rest,
    module: 'couch',
    stages: stages.map(named),
    // Before the start they say nought of everybody.
    initial_bids: rest.current_stage < 0 ? [] : initial_bids.map(weighed),
    results: (rest.results ?? []).map(weighed),
  }
}

function named(stage: Stage): Stage {
  if (stage.type !== 'bids' || stage.bidder_id) return weighed(stage)
  const { start, type } = stage
  return { start, type, bidder_id: NOBODY }
}

/** Prices are hidden in auctions with features, and empty figures left out. */
function weighed<T extends Offer>(offer: T): T {
  const said = Object.entries(offer).filter(([, value]) => value !== '')
  return { ...('start' in offer && { start: offer.start }), ...Object.fromEntries(said) } as T
}
