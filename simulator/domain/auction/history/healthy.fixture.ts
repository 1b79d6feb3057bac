import { clone } from '../../json.ts'
import { addSeconds, instant, print } from '../../time.ts'
import { type Kind, kinds } from './kinds.fixture.ts'

/** Histories in order, made without the simulator's own auction: what is judged must not be its own judge. */

// biome-ignore lint/suspicious/noExplicitAny: tests break these documents in every way
type Loose = any

const START = '2026-03-02T11:00:00+02:00'
const second = (seconds: number): string => print(addSeconds(instant(START), seconds))
const hex = (digit: string) => digit.repeat(32)
const TENDER = hex('a')
const LOT = hex('b')
const people = ['1', '2', '3'].map(hex)

interface Person {
  readonly id: string
  date: string
  readonly value: Record<string, unknown>
  readonly more: Record<string, unknown>
  readonly posted: Record<number, unknown>
}

/** An auction under way. */
interface Run {
  readonly kind: Kind
  readonly secret: boolean
  readonly bids: readonly Person[]
  readonly stages: Loose[]
  readonly documents: Loose[]
  readonly events: Loose[]
  initial_bids?: Loose[]
  results?: Loose[]
}

/** The whole of an auction: what a watcher received stage by stage, its log, its protocol; private when asked. */
export function healthy(kind: Kind = kinds.byPrice, { secret = false } = {}): Loose {
  const bids = people.map((id, n) => ({
    id,
    date: second(-1000 + 100 * n),
    posted: {},
    ...clone(kind.bid(n)),
  }))
  const run: Run = { kind, secret, bids, stages: timetable(), documents: [], events: [] }
  keep(run, -1)
  for (const now of run.stages.keys()) {
    if (run.stages[now - 1]?.type === 'bids') endTurn(run, now - 1)
    if (run.stages[now].type === 'pause') nameTurns(run, now)
    run.events.push({ type: 'stage', at: run.stages[now].start, stage: now })
    post(run, now)
    keep(run, now)
  }
  return { documents: run.documents, events: run.events, protocol: protocolOf(run) }
}

function offerOf({ kind, bids }: Run, n: number): Loose {
  const { id, date, value, more } = bids[n] as Person
  const number = (kind.orders[0] as readonly number[]).indexOf(n) + 1
  const { parameters: _, ...shown } = more
  return {
    bidder_id: id,
    label: { uk: `Учасник #${number}`, en: `Bidder #${number}`, ru: `Участник #${number}` },
    time: date,
    ...(kind.show?.(value) ?? { amount: value.amount }),
    ...shown,
    ...kind.weigh?.(value, more),
  }
}

function keep(run: Run, current_stage: number): void {
  const { kind, stages, initial_bids, results, secret, bids } = run
  const next = stages[current_stage + 1]
  const document = {
    _id: `${TENDER}_${LOT}`,
    auction_type: kind.type,
    tenderID: 'UA-2026-03-02-000001-a',
    start_at: START,
    ...kind.document,
    current_stage,
    stages,
    ...(initial_bids && { initial_bids, results }),
    ...(next && { timer: next.start }),
    modified: second(current_stage),
    ...(secret && { tender_id: TENDER, lot_id: LOT, bids: bids.map(keptBid) }),
  }
  run.documents.push(clone(document))
}

function keptBid({ id, date, value, more, posted }: Person, n: number) {
  return { id, hash: String(n).repeat(32), name: `ТОВ ${n}`, date, value, ...more, stages: posted }
}

function nameTurns(run: Run, now: number): void {
  const order = (run.kind.orders[now / 4] as readonly number[]).map((n) => offerOf(run, n))
  run.initial_bids ??= clone(order)
  run.results ??= clone(order)
  for (const [place, offer] of order.entries()) Object.assign(run.stages[now + 1 + place], offer)
}

/** Bids another price first, takes it back, then bids what stands. */
function post({ kind, stages, events }: Run, now: number): void {
  const posted = kind.posts[now]
  const { start, bidder_id } = stages[now]
  if (!posted) return
  const acts = [
    { type: 'posted', posted: { ...posted, amount: 1 } },
    { type: 'cancelled' },
    { type: 'posted', posted },
  ]
  for (const [n, act] of acts.entries())
    events.push({ ...act, at: print(addSeconds(instant(start), 10 * (n + 1))), stage: now, bidder_id })
}

function endTurn(run: Run, stage: number): void {
  const { stages, bids, kind } = run
  const turn = stages[stage]
  const n = people.indexOf(turn.bidder_id)
  const bid = bids[n] as Person
  const posted = kind.posts[stage]
  turn.publish_time = print(addSeconds(instant(stages[stage + 1].start), 0.5))
  if (posted) {
    Object.assign(bid.value, posted)
    bid.date = print(addSeconds(instant(turn.start), 30))
    bid.posted[stage] = posted
    Object.assign(turn, offerOf(run, n), { changed: true })
  }
  run.results = ranked(run).map((place) => offerOf(run, place))
}

/** Places in `people`, worst first, by floating arithmetic: close enough for the examples. */
function ranked(run: Run): number[] {
  const sign = run.kind.show ? 1 : -1
  const worth = (n: number) => {
    const { amount_features, amount_weighted, amount } = offerOf(run, n)
    const weighed = run.kind.byAmount ? amount : (amount_features ?? amount_weighted ?? amount)
    const [over = 0, under = 1] = String(weighed).split('/').map(Number)
    return over / under
  }
  const date = (n: number) => instant((run.bids[n] as Person).date)
  return [0, 1, 2].sort((a, b) => sign * (worth(a) - worth(b) || date(a) - date(b)))
}

/** Stages of three bidders: kinds and starts. */
function timetable(): Loose[] {
  const round = ['pause', 'bids', 'bids', 'bids']
  const nobody = { bidder_id: 'TBD', label: { uk: 'TBD', en: 'TBD', ru: 'TBD' } }
  return [...round, ...round, ...round, 'pre_announcement', 'announcement'].map((type, n) => ({
    type,
    start: second(n === 0 ? 0 : 300 + 120 * (n - 1)),
    ...(type === 'bids' && clone(nobody)),
  }))
}

function protocolOf(run: Run): Loose {
  const { stages, initial_bids = [], bids, documents } = run
  const started = initial_bids.map(({ bidder_id: bidder, time: date, ...rest }) => ({
    bidder,
    date,
    ...rest,
  }))
  const ended = bids
    .map((_, n) => offerOf(run, n))
    .map(({ bidder_id: bidder, ...rest }) => ({ bidder, ...rest }))
  const timeline: Loose = {
    auction_start: { initial_bids: started, time: START },
    results: { bids: ended, time: stages.at(-1).start },
  }
  for (const [n, { type, bidder_id: bidder, publish_time, changed, amount, time }] of stages.entries()) {
    if (type !== 'bids') continue
    const round = `round_${Math.floor(n / 4) + 1}`
    const turn = { bidder, amount, time: publish_time, ...(changed && { bid_time: time }) }
    timeline[round] = { ...timeline[round], [`turn_${n % 4}`]: turn }
  }
  const { _id: id, tenderID: tenderId } = documents[0]
  return clone({ id, tenderId, tender_id: TENDER, lot_id: LOT, timeline })
}
