import { Then } from '@cucumber/cucumber'
import { listOf, readTender } from '../harness/procedure/procedure.ts'
import { type Days, expectDays } from './days.ts'
import { moments } from './moments.ts'
import type { PlaceName } from './places.ts'
import { placeNames } from './places.ts'
import type { Scene } from './world.ts'

type Moment = keyof typeof moments

Then('it is {answer}', function (this: Scene, answer: 'accepted' | 'refused under this rule') {
  if (answer === 'accepted') this.accepted()
  else this.refusedUnder()
})

Then('it is refused under rule {rule}', function (this: Scene, rule: string) {
  this.refusedUnder(rule)
})

Then('it is refused for its {word}', function (this: Scene, member: string) {
  this.refusedFor(member)
})

Then('{place} is {word}', async function (this: Scene, place: PlaceName, status: string) {
  await this.statusIs(placeNames[place], status)
})

Then('the tender says when {moment}', async function (this: Scene, moment: keyof typeof moments) {
  await this.tenderSays(moments[moment], true)
})

Then('the tender does not say when {moment}', async function (this: Scene, moment: keyof typeof moments) {
  await this.tenderSays(moments[moment], false)
})

Then(
  '{moment} {int} {days} before {moment}',
  async function (this: Scene, first: Moment, count: number, days: Days, second: Moment) {
    const tender = await readTender(this.procedure)
    expectDays(count, days, moments[first](tender), moments[second](tender))
  },
)

Then(
  '{moment} {int} {days} from now',
  async function (this: Scene, moment: Moment, count: number, days: Days) {
    const tender = await readTender(this.procedure)
    expectDays(count, days, await this.driver.now(), moments[moment](tender))
  },
)

Then('{int} award(s) is/are {word}', async function (this: Scene, count: number, status: string) {
  await this.countIs('awards', status, count)
})

Then('{int} contract(s) is/are {word}', async function (this: Scene, count: number, status: string) {
  await this.countIs('contracts', status, count)
})

Then('the award of the {word} bid is {word}', async function (this: Scene, which: string, status: string) {
  const { bids } = this.procedure
  const bid = bids[['first', 'second', 'third'].indexOf(which)]
  const award = (await listOf(this.procedure, 'awards')).find(({ bid_id }) => bid_id === bid?.id)
  if (award?.status !== status) throw new Error(`its award is ${String(award?.status)}, not ${status}`)
})

Then('all awards have one stand-still', async function (this: Scene) {
  const periods = (await listOf(this.procedure, 'awards')).map((award) =>
    JSON.stringify(award.complaintPeriod),
  )
  if (new Set(periods).size !== 1) throw new Error(`they have ${periods.join(', ')}`)
})

Then('the last award is for {int} pieces', async function (this: Scene, pieces: number) {
  const { items } = await this.look('award')
  const [item] = items as { quantity: number }[]
  if (item?.quantity !== pieces) throw new Error(`the award is for ${item?.quantity} pieces, not ${pieces}`)
})

Then('{place} keeps its price before the auction', async function (this: Scene, place: PlaceName) {
  if ((await this.priceBefore(placeNames[place])) === undefined)
    throw new Error(`${place} keeps no such price`)
})

Then('{place} has no price before the auction', async function (this: Scene, place: PlaceName) {
  const price = await this.priceBefore(placeNames[place])
  if (price !== undefined) throw new Error(`${place} keeps ${JSON.stringify(price)}`)
})

Then('the award has a milestone {word}', async function (this: Scene, code: string) {
  await this.awardHas(code, true)
})

Then('the award has no milestone {word}', async function (this: Scene, code: string) {
  await this.awardHas(code, false)
})

Then('the price of the bid is {word}', function (this: Scene, seen: string) {
  this.priceIs(seen)
})

Then('the complaint costs {int} UAH', async function (this: Scene, fee: number) {
  const { amount } = (await this.look('complaints')).value as { amount: number }
  if (amount !== fee) throw new Error(`the complaint costs ${amount} UAH, not ${fee}`)
})

Then('the place of delivery is {word}', function (this: Scene, seen: string) {
  this.placeOfDeliveryIs(seen)
})

Then('{int} auction(s) was/were held', async function (this: Scene, count: number) {
  await this.auctionsWere(count)
})
