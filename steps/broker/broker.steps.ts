import { Given, Then, When } from '@cucumber/cucumber'
import { ledToAuction } from '../../harness/broker/auction.ts'
import {
  arrivedAsMeant,
  inCdbAsMeant,
  inCdbOnce,
  keptSecret,
  nothingAccepted,
  nothingSent,
  reportedDone,
  reportedRefused,
  reportedTruly,
  seesWhatArrived,
} from '../../harness/broker/checks.ts'
import type { Role } from '../../harness/broker/words.ts'
import type { Scene } from '../world.ts'
import { beginPlay, playOf, prepare, turn } from './play.ts'

/** Every call to a driver has its own limit. */
const patient = { timeout: -1 }

Given('a/an {word} procedure between platforms', patient, async function (this: Scene, method: string) {
  await beginPlay(this, method)
})

Given(
  'a/an {word} procedure between platforms with {int} lots',
  patient,
  async function (this: Scene, method: string, lots: number) {
    await beginPlay(this, method, lots)
  },
)

Given(
  'a/an {word} procedure between platforms in euros',
  patient,
  async function (this: Scene, method: string) {
    await beginPlay(this, method, 1, 'EUR')
  },
)

Given('the {role} {brokerDeedBefore}', patient, async function (this: Scene, who: Role, deed: string) {
  await prepare(playOf(this), who, deed)
})

Given('{turn}', patient, async function (this: Scene, name: string) {
  await turn(playOf(this), name)
})

When('the {role} {brokerDeed}', patient, async function (this: Scene, who: Role, deed: string) {
  await playOf(this).act(who, deed)
})

When(
  'the {role} {brokerDeed} in the first tender',
  patient,
  async function (this: Scene, who: Role, deed: string) {
    await playOf(this).actInFirst(who, deed)
  },
)

Then('it is reported as done', function (this: Scene) {
  reportedDone(playOf(this).last)
})

Then('it is reported as refused', function (this: Scene) {
  reportedRefused(playOf(this).last)
})

Then('the CDB has it as it was meant', patient, async function (this: Scene) {
  const { stage, last } = playOf(this)
  await arrivedAsMeant(stage, last)
})

Then('the CDB has it, whole', patient, async function (this: Scene) {
  const { stage, last } = playOf(this)
  await inCdbAsMeant(stage, last)
})

Then('it is reported truly', patient, async function (this: Scene) {
  const { stage, last } = playOf(this)
  await reportedTruly(stage, last)
})

Then('the CDB got it once', patient, async function (this: Scene) {
  const { stage, last } = playOf(this)
  await inCdbOnce(stage, last)
})

Then('the CDB was not asked', function (this: Scene) {
  const { stage, last } = playOf(this)
  nothingSent(stage, last)
})

Then('the CDB took nothing of it', function (this: Scene) {
  const { stage, last } = playOf(this)
  nothingAccepted(stage, last)
})

Then('the {role} sees it', patient, async function (this: Scene, who: Role) {
  const { stage, last } = playOf(this)
  await seesWhatArrived(stage, who, last)
})

Then('no other user sees it', patient, async function (this: Scene) {
  const { stage, last } = playOf(this)
  await keptSecret(stage, last)
})

Then('the {role} is led to the auction', patient, async function (this: Scene, who: Role) {
  await ledToAuction(playOf(this).stage, who)
})

Then('the second tender is as it was', patient, async function (this: Scene) {
  await playOf(this).secondIsAsBefore()
})
