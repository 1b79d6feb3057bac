import { When } from '@cucumber/cucumber'
import type { Flags } from '../harness/procedure/flags.ts'
import { waitFor } from '../harness/procedure/procedure.ts'
import type { ActorName } from './actors.ts'
import { deeds } from './deeds/all.ts'
import { makeFramework } from './frameworks.ts'
import { type moments, pass, passTo } from './moments.ts'
import type { PlaceName } from './places.ts'
import {
  addCriterion,
  addDocument,
  announceTender,
  announceWith,
  publishPlan,
  submitBid,
} from './submissions.ts'
import type { Scene } from './world.ts'

When('{actor} {deed}', async function (this: Scene, who: ActorName, deed: string) {
  await this.attempt(async () => deeds[deed]?.(this, who))
})

When('{actor} announces {tender}', async function (this: Scene, who: ActorName, tender: string) {
  await this.attempt(() => announceTender(this, who, tender))
})

When('{actor} announces a tender {flags}', async function (this: Scene, who: ActorName, flags: Flags) {
  await this.attempt(() => announceWith(this, who, flags))
})

When('{actor} makes {framework}', async function (this: Scene, who: ActorName, framework: string) {
  await this.attempt(() => makeFramework(this, who, framework))
})

When('{actor} submits {bid}', async function (this: Scene, who: ActorName, bid: string) {
  await this.attempt(() => submitBid(this, who, bid))
})

When('{actor} publishes {plan}', async function (this: Scene, who: ActorName, plan: string) {
  await this.attempt(() => publishPlan(this, who, plan))
})

When('{actor} adds {criterion}', async function (this: Scene, who: ActorName, criterion: string) {
  await this.attempt(() => addCriterion(this, who, criterion))
})

When(
  '{actor} adds {document} to {place}',
  async function (this: Scene, who: ActorName, document: string, place: PlaceName) {
    await this.attempt(() => addDocument(this, who, document, place))
  },
)

When(
  '{actor} adds {document} to {place} {card}',
  async function (this: Scene, who: ActorName, document: string, place: PlaceName, card: string) {
    await this.attempt(() => addDocument(this, who, document, place, card))
  },
)

When('{int} {word} pass(es)', async function (this: Scene, count: number, unit: string) {
  await pass(this, { count, unit })
})

When(
  'it is {int} {word} before {moment}',
  async function (this: Scene, count: number, unit: string, moment: keyof typeof moments) {
    await passTo(this, { count, unit }, 'before', moment)
  },
)

When(
  'it is {int} {word} after {moment}',
  async function (this: Scene, count: number, unit: string, moment: keyof typeof moments) {
    await passTo(this, { count, unit }, 'after', moment)
  },
)

When('the tender becomes {word}', async function (this: Scene, status: string) {
  this.deadline = undefined
  await waitFor(this.procedure, status)
})
