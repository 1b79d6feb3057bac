import { Then } from '@cucumber/cucumber'
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

Then('{int} auction(s) was/were held', async function (this: Scene, count: number) {
  await this.auctionsWere(count)
})
