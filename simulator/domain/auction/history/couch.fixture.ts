import { clone } from '../../json.ts'
import { healthy } from './healthy.fixture.ts'
import type { Kind } from './kinds.fixture.ts'

// biome-ignore lint/suspicious/noExplicitAny: tests break these documents in every way
type Loose = any

/** The numbers that the older module gives: bidders as the tender lists them. */
const numberOf = ({ bidder_id }: Loose): string => bidder_id[0]

const label = (offer: Loose) => ({
  uk: `Учасник №${numberOf(offer)}`,
  ru: `Участник №${numberOf(offer)}`,
  en: `Bidder #${numberOf(offer)}`,
})

const empty = { bidder_id: '', time: '', amount: 0, label: { uk: '', ru: '', en: '' } }

/** A healthy auction as the older module would have written it down in CouchDB. */
export function couchHistory(kind?: Kind): Loose {
  const { documents, protocol } = healthy(kind)
  const planned = { ...asCouch(documents[0], 0), stages: [documents[0].stages[0]] }
  return { documents: [planned, ...documents.map(asCouch)], protocol: couchProtocol(protocol) }
}

function asCouch(document: Loose, n: number): Loose {
  const { timer: _, start_at: __, modified: ___, ...rest } = clone(document)
  const isHidden = rest.auction_type === 'meat' && rest.current_stage < rest.stages.length - 2
  const offer = ({ publish_time: _, ...each }: Loose) => {
    const { amount, ...said } = { ...each, label: label(each) }
    return isHidden ? said : { ...said, amount }
  }
  const stages = rest.stages.map((stage: Loose) => {
    if (stage.type === 'announcement') return { ...stage, start: '' }
    if (stage.type === 'pause') return { ...stage, stage: 'pause' }
    if (stage.type !== 'bids') return stage
    return stage.bidder_id === 'TBD' ? { ...stage, ...empty } : offer(stage)
  })
  const all = (list: Loose[] = []) => list.map(offer)
  const { initial_bids, results } = rest
  const written = { ...rest, stages, initial_bids: all(initial_bids), results: all(results) }
  return { ...written, _rev: `${n}-abc`, TENDERS_API_VERSION: '2.3', endDate: stages.at(-2).start }
}

/** It writes down when it did something, and of who did nothing no price. */
function couchProtocol(protocol: Loose): Loose {
  const { timeline, ...rest } = clone(protocol)
  for (const part of Object.values<Loose>(timeline))
    for (const turn of Object.values<Loose>(part)) if (turn.bidder && !turn.bid_time) turn.amount = undefined
  const bids = timeline.auction_start.initial_bids.map(({ label: _, ...bid }: Loose) => bid)
  timeline.auction_start.initial_bids = bids
  return { ...rest, timeline }
}
