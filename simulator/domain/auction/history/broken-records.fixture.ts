import { clone } from '../../json.ts'
import { addTo, type Break, kept, LAST, moved, reveal, shift, swap } from './breaking.fixture.ts'
import { kinds } from './kinds.fixture.ts'

// biome-ignore lint/suspicious/noExplicitAny: histories are broken in every way
type Loose = any

/** What is kept of bids, the log of events, what a watcher received, the protocol: each broken in one way. */
export const brokenRecords: readonly Break[] = [
  ['bids.everyone-takes-part', kept, (d) => d.bids.pop()],
  ['bids.value-is-last-bid', kept, (d) => Object.assign(d.bids[2].value, { amount: 801 })],
  ['bids.posted-is-published', kept, (d) => Object.assign(d.bids[0].stages[10], { amount: 650 })],
  ['bids.posted-in-own-turn', kept, (d) => Object.assign(d.bids[2].stages, { 6: { amount: 1 } })],
  ['bids.hash-of-its-own', kept, (d) => Object.assign(d.bids[1], { hash: d.bids[0].hash })],
  [
    'bids.coefficient-from-parameters',
    { kind: kinds.byFeatures, secret: true },
    (d) => Object.assign(d.bids[1].parameters[0], { value: 0.15 }),
  ],
  [
    'initial-bids.equal-bids',
    { secret: true, stages: [-1, 0] },
    (_, { documents }) => Object.assign(documents[0].bids[0].value, { amount: 905 }),
  ],

  ['events.last-one-stands', { events: true }, (_, { events }) => events.splice(of(events, 10)[2], 1)],
  [
    'events.in-own-turn',
    { events: true },
    (_, { events }) => Object.assign(events[of(events, 10)[0] as number], { bidder_id: '2'.repeat(32) }),
  ],
  ['events.in-order', { events: true }, (_, { events }) => swap(events, of(events, 10)[0] as number)],

  ['log.of-one-auction', { stages: [0, 1] }, (d) => Object.assign(d, { _id: 'c'.repeat(32) })],
  [
    'log.stages-go-forward',
    { stages: [1, 0] },
    (d, { documents }) => Object.assign(d, { modified: documents[0].modified }),
  ],
  [
    'log.timetable-fixed',
    { stages: [0, LAST] },
    (d) => {
      shift(d, 0, -0.1)
      d.start_at = d.stages[0].start
    },
  ],
  [
    'log.published-turn-is-final',
    { stages: [2, LAST] },
    (d) => Object.assign(d.stages[1], { publish_time: moved(d.stages[1].publish_time, 1) }),
  ],
  [
    'log.initial-bids-fixed',
    { stages: [0, LAST] },
    (_, { documents: [d] }) => {
      for (const offer of [d.initial_bids[0], d.stages[1], d.results[0]]) offer.amount = 905
    },
  ],
  ['log.later-is-newer', { stages: [0, 1] }, (d) => Object.assign(d, { modified: moved(d.modified, -60) })],
  ['log.names-stay-revealed', { stages: [LAST, LAST] }, (_, history) => takenBack(history)],

  ['protocol.of-this-auction', { protocol: true }, (_, { protocol }) => Object.assign(protocol, { id: 'x' })],
  [
    'protocol.begin-and-end',
    { protocol: true },
    (d, { protocol }) => Object.assign(protocol.timeline.results, { time: d.start_at }),
  ],
  [
    'protocol.initial-bids',
    { protocol: true },
    (_, { protocol }) => addTo(protocol.timeline.auction_start.initial_bids[0], 'amount', 1),
  ],
  [
    'protocol.every-turn',
    { protocol: true },
    (_, { protocol: { timeline } }) => {
      timeline.round_3 = { turn_1: timeline.round_3.turn_1, turn_2: timeline.round_3.turn_2 }
    },
  ],
  [
    'protocol.turns-as-published',
    { protocol: true },
    (_, { protocol }) => addTo(protocol.timeline.round_1.turn_1, 'amount', 1),
  ],
  [
    'protocol.results',
    { protocol: true },
    (_, { protocol }) => addTo(protocol.timeline.results.bids[0], 'amount', 1),
  ],
]

/** Places of the events of bidders in a stage. */
const of = (events: Loose[], stage: number): number[] =>
  events.flatMap((event, n) => (event.stage === stage && event.bidder_id ? [n] : []))

function takenBack(history: Loose): void {
  const [named] = history.documents
  history.documents = [clone(named), named]
  reveal(history.documents[0])
}
