import { deepStrictEqual as same } from 'node:assert'
import { Given, Then, When } from '@cucumber/cucumber'
import type { AuctionKind } from '../../harness/procedure/auction-kinds.ts'
import {
  type Answer,
  type AuctionStage,
  openAuction,
  placeIn,
  playerIn,
  shownPrice,
} from '../../harness/room/stage.ts'
import { START } from '../../harness/verdicts/session.ts'
import type { BidForm } from '../../simulator/domain/auction/room/document.ts'
import type { Scene } from '../world.ts'
import type { RoomAnswer, Whereabouts } from './words.ts'

/** The auction of a scenario and what its room answered last. */
interface Play {
  readonly stage: AuctionStage
  answer?: Answer
}

const plays = new WeakMap<Scene, Play>()

function playOf(scene: Scene): Play {
  const play = plays.get(scene)
  if (!play) throw new Error('begin with "Given an auction of bidders who offered …"')
  return play
}

Given(
  '{auction} of bidders who offered {prices}',
  async function (this: Scene, kind: AuctionKind, prices: readonly number[]) {
    plays.set(this, { stage: await openAuction(START, kind, prices) })
  },
)

Given('{passed} of the auction have passed', async function (this: Scene, seconds: number) {
  await playOf(this).stage.runUntil(seconds)
})

When('bidder {int} {offer}', async function (this: Scene, bidder: number, form: BidForm) {
  const play = playOf(this)
  play.answer = await play.stage.offer(bidder, form)
})

When(
  'somebody without the secret {offer} for bidder {int}',
  async function (this: Scene, form: BidForm, bidder: number) {
    const play = playOf(this)
    play.answer = await play.stage.offer(bidder, form, 'guessed')
  },
)

Then('the room {roomAnswer}', function (this: Scene, { error }: RoomAnswer) {
  same(playOf(this).answer?.body.error, error)
})

Then(
  'after {passed} it is {whereabouts}',
  async function (this: Scene, seconds: number, wanted: Whereabouts) {
    const { stage } = playOf(this)
    await stage.runUntil(seconds)
    const auction = await stage.read()
    if ('place' in wanted) same(placeIn(auction), wanted.place)
    else same(stage.bidderOf(playerIn(auction)), wanted.bidder)
  },
)

Then(
  'after {passed} bidders stand, worst first, at {prices}',
  async function (this: Scene, seconds: number, prices: readonly number[]) {
    const { stage } = playOf(this)
    await stage.runUntil(seconds)
    const { initial_bids = [], results = [] } = await stage.read()
    same(results.map(shownPrice), prices)
    // Whoever watches knows a bidder by the number that he had at the start.
    const numbers = new Map(initial_bids.map(({ bidder_id, label }) => [bidder_id, label.en]))
    for (const { bidder_id, label } of results) same(label.en, numbers.get(bidder_id))
  },
)

Then('nobody sees who bids', async function (this: Scene) {
  const { stages, initial_bids = [], results = [] } = await playOf(this).stage.read()
  const labels = [...initial_bids, ...results, ...stages].flatMap((row) =>
    'label' in row ? [row.label.en] : [],
  )
  same(
    labels.filter((label) => !/^(Bidder #\d+|TBD)$/.test(label)),
    [],
  )
})

Then('every bidder has a link of his own that nobody else sees', async function (this: Scene) {
  const { stage } = playOf(this)
  const shown = JSON.stringify(await stage.read())
  const secrets = stage.seats.map((seat) => new URL(seat).searchParams.get('hash') ?? '')
  same(new Set(secrets).size, stage.seats.length)
  same(
    secrets.filter((secret) => secret.length < 32 || shown.includes(secret)),
    [],
  )
})

Then('everybody sees who bid', async function (this: Scene) {
  const { initial_bids = [], results = [] } = await playOf(this).stage.read()
  const labels = [...initial_bids, ...results].map(({ label }) => label.en)
  same(labels.length > 0 && labels.every((label) => !label.startsWith('Bidder #')), true)
})

Then('bidder {int} is the first to be considered', async function (this: Scene, bidder: number) {
  same(await playOf(this).stage.awarded(), bidder)
})

Then('the CDB has the bids at {prices}', async function (this: Scene, prices: readonly number[]) {
  same(await playOf(this).stage.reported(), prices)
})
