import { Then } from '@cucumber/cucumber'
import type { Scene } from './world.ts'

Then('it is accepted', function (this: Scene) {
  this.accepted()
})

Then('it is refused under rule {rule}', function (this: Scene, rule: string) {
  this.refusedUnder(rule)
})

Then('the tender is {word}', async function (this: Scene, status: string) {
  await this.statusIs(status)
})
