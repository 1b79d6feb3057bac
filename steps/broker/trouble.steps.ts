import { Given, Then, When } from '@cucumber/cucumber'
import { inCdbAsMeant, reportedDone, seesWhatArrived, synchronised } from '../../harness/broker/checks.ts'
import { findsEach, listedOnce } from '../../harness/broker/lists.ts'
import type { Role } from '../../harness/broker/words.ts'
import { begins, type Trouble } from '../../harness/resilience/trouble.ts'
import type { Scene } from '../world.ts'
import { playOf, publishAtOnce } from './play.ts'

const patient = { timeout: -1 }
const HOUR = 3_600_000
const troubles = new WeakMap<Scene, Trouble>()

Given('the CDB {trouble}', patient, async function (this: Scene, words: string) {
  troubles.set(this, await begins(playOf(this).stage, words))
})

Given('an hour has passed', patient, async function (this: Scene) {
  const { stage } = playOf(this)
  const later = new Date(Date.parse(await stage.cdb.now()) + HOUR).toISOString()
  await stage.cdb.advance({ until: later })
  await synchronised(stage)
})

When('{int} tenders are published at once', patient, async function (this: Scene, count: number) {
  await publishAtOnce(playOf(this), count, troubles.get(this)?.again)
})

When('{int} tenders are published one after another', patient, async function (this: Scene, count: number) {
  await publishAtOnce(playOf(this), 1, troubles.get(this)?.again)
  await troubles.get(this)?.strikes()
  for (let n = 1; n < count; n++) await publishAtOnce(playOf(this), 1)
})

Then('it is done once, and the user is told so', patient, async function (this: Scene) {
  const { stage, last } = playOf(this)
  reportedDone(last)
  await inCdbAsMeant(stage, last)
  await troubles.get(this)?.nothingDoubled()
  troubles.get(this)?.wasMet()
})

Then('the {role} sees it all the same', patient, async function (this: Scene, who: Role) {
  const { stage, last } = playOf(this)
  await seesWhatArrived(stage, who, last)
  troubles.get(this)?.wasMet()
})

Then('the {role} finds each of them', patient, async function (this: Scene, who: Role) {
  const { stage, tenders } = playOf(this)
  await findsEach(stage, who, tenders)
  troubles.get(this)?.wasMet()
})

Then('the {role} finds it in the list once', patient, async function (this: Scene, who: Role) {
  const { stage } = playOf(this)
  await listedOnce(stage, who)
  troubles.get(this)?.wasMet()
})
