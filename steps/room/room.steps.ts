import { deepStrictEqual as same } from 'node:assert'
import { defineParameterType, Given, Then, When } from '@cucumber/cucumber'
import { type Answer, type AuctionStage, openAuction, placeIn, turnOf } from '../../harness/room/stage.ts'
import { START } from '../../harness/verdicts/session.ts'
import type { Scene } from '../world.ts'

defineParameterType({
  name: 'prices',
  regexp: /[\d.]+(?:(?:, [\d.]+)* and [\d.]+)? UAH/,
  transformer: (words: string) => words.replace(' UAH', ''),
})
defineParameterType({
  name: 'auctionPlace',
  regexp: /not begun|pause \d|turn \d+ of round \d|counting|over/,
  transformer: (words: string) => words,
})

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

const pricesOf = (text: string): number[] => text.split(/, | and /).map((price) => Number(price))

Given('an auction of bidders who offered {prices}', async function (this: Scene, prices: string) {
  plays.set(this, { stage: await openAuction(START, pricesOf(prices)) })
})

Given('{int} minute(s) of the auction have passed', async function (this: Scene, minutes: number) {
  await playOf(this).stage.runUntil(minutes)
})

When('bidder {int} offers {prices}', async function (this: Scene, bidder: number, price: string) {
  const play = playOf(this)
  play.answer = await play.stage.offer(bidder, Number(price))
})

When('bidder {int} takes the offer back', async function (this: Scene, bidder: number) {
  const play = playOf(this)
  play.answer = await play.stage.offer(bidder, -1)
})

When(
  'somebody without the secret offers {prices} for bidder {int}',
  async function (this: Scene, price: string, bidder: number) {
    const play = playOf(this)
    play.answer = await play.stage.offer(bidder, Number(price), 'guessed')
  },
)

Then('the room takes it', function (this: Scene) {
  same(playOf(this).answer?.body.error, undefined)
})

Then('the room refuses it: {string}', function (this: Scene, error: string) {
  same(playOf(this).answer?.body.error, error)
})

Then(
  'after {int} minute(s) it is {auctionPlace}',
  async function (this: Scene, minutes: number, place: string) {
    const { stage } = playOf(this)
    await stage.runUntil(minutes)
    same(placeIn(await stage.read()), place)
  },
)

Then(
  'after {int} minute(s) it is the turn of bidder {int}',
  async function (this: Scene, minutes: number, bidder: number) {
    const { stage } = playOf(this)
    await stage.runUntil(minutes)
    same(stage.bidderOf(turnOf(await stage.read())?.bidder_id), bidder)
  },
)

Then(
  'after {int} minute(s) bidders stand, worst first, at {prices}',
  async function (this: Scene, minutes: number, prices: string) {
    const { stage } = playOf(this)
    await stage.runUntil(minutes)
    same(
      (await stage.read()).results?.map(({ amount }) => amount),
      pricesOf(prices),
    )
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
