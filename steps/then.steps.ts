import { Then } from '@cucumber/cucumber'
import { moments } from './moments.ts'
import type { PlaceName } from './places.ts'
import { placeNames } from './places.ts'
import type { Scene } from './world.ts'

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
  '{moment} {int} day(s) before {moment}',
  async function (this: Scene, moment: keyof typeof moments, days: number, other: keyof typeof moments) {
    await this.tenderLeaves(days, moments[moment], moments[other])
  },
)

Then(
  '{moment} {int} day(s) from now',
  async function (this: Scene, moment: keyof typeof moments, days: number) {
    const now = await this.driver.now()
    await this.tenderLeaves(days, () => now, moments[moment])
  },
)

Then('{int} award(s) is/are {word}', async function (this: Scene, count: number, status: string) {
  await this.countIs('awards', status, count)
})

Then('{int} contract(s) is/are {word}', async function (this: Scene, count: number, status: string) {
  await this.countIs('contracts', status, count)
})

Then('{int} auction(s) was/were held', async function (this: Scene, count: number) {
  await this.auctionsWere(count)
})
