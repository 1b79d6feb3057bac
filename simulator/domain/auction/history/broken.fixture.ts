import { clone } from '../../json.ts'
import {
  addTo,
  type Break,
  broken,
  kept,
  LAST,
  label,
  moved,
  over,
  planned,
  renumber,
  reveal,
  shift,
  shortened,
  started,
  swap,
  swapTurns,
} from './breaking.fixture.ts'
import { brokenRecords } from './broken-records.fixture.ts'
import { kinds } from './kinds.fixture.ts'

/** The auction itself, broken in one way at a time. */
const brokenAuctions: readonly Break[] = [
  ['auction.id-shape', over, (d) => Object.assign(d, { _id: 'auction-1' })],
  ['auction.id-of-tender-and-lot', kept, (d) => Object.assign(d, { tender_id: 'c'.repeat(32) })],
  ['collective.one-item', { kind: kinds.byUnit }, (d) => d.items.push({ id: 'j' })],
  ['initial-bids.each-bidder-once', started, (d) => d.initial_bids.push(d.initial_bids[2])],

  ['stages.known-kinds', over, (d) => Object.assign(d.stages[12], { type: 'coffee' })],
  ['stages.three-rounds', planned, (d) => shortened(d, 8, 4)],
  ['stages.turn-for-each-bidder', planned, (d) => shortened(d, 11, 1)],
  ['stages.announcement-last', planned, (d) => d.stages.pop()],
  ['stages.begin-at-start', planned, (d) => Object.assign(d, { start_at: moved(d.start_at, 1) })],
  ['stages.five-minutes-to-look', planned, (d) => shift(d, 1, -60)],
  ['stages.two-minutes-a-pause', planned, (d) => shift(d, 5, 60)],
  ['stages.two-minutes-a-turn', planned, (d) => shift(d, 2, 60)],
  ['stages.two-minutes-to-announce', planned, (d) => shift(d, 13, 60)],
  ['auction.stage-exists', planned, (d) => Object.assign(d, { current_stage: -7 })],
  ['auction.timer-not-before-next-stage', over, (d) => Object.assign(d, { timer: d.start_at })],
  ['round.order-fixed-at-its-pause', planned, (d) => Object.assign(d.stages[1], { bidder_id: 'x' })],

  [
    'labels.anonymous-until-announcement',
    { stages: [5] },
    (d) => Object.assign(d.results[0], { label: label('ТОВ Перше') }),
  ],
  [
    'labels.revealed-together',
    over,
    (d) => {
      const hidden = clone(d.results[0].label)
      reveal(d)
      d.results[0].label = hidden
    },
  ],
  ['labels.number-of-initial-bids', over, (d) => Object.assign(d.results[0], { label: d.results[1].label })],
  ['labels.same-in-every-language', over, (d) => Object.assign(d.results[0].label, { en: 'Bidder #9' })],
  [
    'labels.one-name-per-bidder',
    over,
    (d) => {
      reveal(d)
      d.results[0].label = label('Інше ім’я')
    },
  ],
  ['labels.nothing-tells-who-it-is', over, (d) => Object.assign(d.results[0], { hash: '1' })],
  [
    'log.no-bids-shown',
    { secret: true, stages: [0, 5, LAST] },
    (_, { documents }) => {
      for (const n of [0, 2]) documents[n].bids = undefined
    },
  ],

  [
    'initial-bids.before-the-auction',
    started,
    (d) => {
      for (const offer of [d.initial_bids[0], d.results[0], d.stages[1]]) offer.time = moved(d.start_at, 1)
    },
  ],
  ['turn.of-a-bidder', started, (d) => Object.assign(d.stages[1], { bidder_id: 'd'.repeat(32) })],
  [
    'turn.one-each-round',
    started,
    (d) => Object.assign(d.stages[3], { ...d.stages[2], start: d.stages[3].start }),
  ],
  ['turn.kept-bid-stands', started, (d) => Object.assign(d.stages[2], { amount: 805 })],
  [
    'turn.hidden-until-it-ends',
    { stages: [1] },
    (d) => Object.assign(d.stages[1], { publish_time: d.stages[1].start }),
  ],
  [
    'turn.published-when-it-ends',
    over,
    (d) => Object.assign(d.stages[3], { publish_time: d.stages[3].start }),
  ],
  [
    'turn.bid-within-it',
    over,
    (d) => {
      for (const offer of [d.stages[10], d.results[2]]) offer.time = moved(d.stages[10].start, -5)
    },
  ],
  [
    'turn.more-than-nothing',
    over,
    (d) => {
      for (const offer of [d.stages[10], d.results[2]]) offer.amount = 0
    },
  ],
  ['turn.by-a-step-at-least', over, (d) => Object.assign(d.minimalStep, { amount: 50 })],
  [
    'turn.never-worse',
    over,
    (d) => {
      for (const offer of [d.stages[10], d.results[2]]) offer.amount = 1000
      d.results.unshift(d.results.pop())
    },
  ],

  [
    'initial-bids.worst-first',
    started,
    (d) => {
      swap(d.initial_bids, 0)
      renumber(d)
    },
  ],
  [
    'initial-bids.ties-by-date',
    started,
    (d) => {
      swap(d.initial_bids, 1)
      renumber(d)
    },
  ],
  ['round.worst-first', started, (d) => swapTurns(d, 1)],
  ['round.ties-by-date', started, (d) => swapTurns(d, 2)],
  ['results.worst-first', over, (d) => swap(d.results, 0)],
  ['results.ties-by-date', started, (d) => swap(d.results, 1)],
  ['results.every-bidder-once', over, (d) => d.results.pop()],
  ['results.equal-last-bids', over, (d) => Object.assign(d.results[0], { amount: 805 })],
  [
    'results.date-of-last-change',
    over,
    (d) => Object.assign(d.results[0], { time: moved(d.results[0].time, 1) }),
  ],

  ['auction.known-type', over, (d) => Object.assign(d, { auction_type: 'best' })],
  ['offer.figures-of-its-type', over, (d) => Object.assign(d.results[0], { amount_features: '800' })],
  [
    'offer.figures-readable',
    { kind: kinds.byFeatures },
    (d) => Object.assign(d.results[0], { amount_features: '800/0' }),
  ],
  [
    'features.exact',
    { kind: kinds.byFeatures },
    (d) => Object.assign(d.results[2], { amount_features: '561.599999999999' }),
  ],
  ['life-cycle.cost-added', { kind: kinds.byCost }, (d) => addTo(d.results[2], 'amount_weighted', -1)],
  ['mixed.divided-and-added', { kind: kinds.byBoth }, (d) => addTo(d.results[2], 'amount_weighted', -1)],
  [
    'offer.weights-never-change',
    { kind: kinds.byCost },
    (d) => {
      addTo(d.results[2], 'amount_weighted', -1)
      addTo(d.results[2], 'non_price_cost', -1)
    },
  ],
  ['offer.percent-of-the-whole', over, (d) => Object.assign(d.minimalStep, { currency: '%' })],

  [
    'energy.contract-up-to-fifteen-years',
    { kind: kinds.byEnergy },
    (d) => {
      d.NBUdiscountRate = undefined
      d.results[0].contractDurationDays = 400
    },
  ],
  [
    'energy.share-within-range',
    { kind: kinds.byEnergy },
    (d) => {
      d.NBUdiscountRate = undefined
      d.results[0].yearlyPaymentsPercentage = 0.5
    },
  ],
  [
    'energy.performance-by-formula',
    { kind: kinds.byEnergy },
    (d) => Object.assign(d, { NBUdiscountRate: 0.2 }),
  ],
]

/** For every invariant a history that breaks it and nothing else. */
export const breaks: Readonly<Record<string, () => unknown>> = Object.fromEntries(
  [...brokenAuctions, ...brokenRecords].map(([id, keep, breaking]) => [id, () => broken(keep, breaking)]),
)
