import { strict as assert } from 'node:assert'
import { Given, Then, When } from '@cucumber/cucumber'
import { bijection } from '../harness/certificate/bijection.ts'
import type { Asked, Reply } from '../harness/drivers/driver.ts'
import { memberAt } from '../harness/properties/case-files.ts'
import { concrete } from '../harness/properties/placeholders.ts'
import { type Step, take } from '../harness/properties/step.ts'
import { session } from '../harness/verdicts/session.ts'
import type { Scene } from './world.ts'

/** Requests as they were found by a machine: scenarios of `etalon fuzz` speak in them until somebody finds the words. */
const answers = new WeakMap<Scene, Map<number, Reply>>()

const heard = (scene: Scene): Map<number, Reply> => {
  const known = answers.get(scene) ?? new Map<number, Reply>()
  answers.set(scene, known)
  return known
}

async function send(scene: Scene, n: number, step: Step): Promise<void> {
  const bodies = new Map([...heard(scene)].map(([of, { body }]) => [of, body]))
  const { reply } = await take(scene.driver, concrete(step, bodies, session().keys))
  heard(scene).set(n, reply)
}

Given('an empty system at {string}', async function (this: Scene, start: string) {
  await this.driver.reset(start)
})

Given('time passes until the instant {string}', async function (this: Scene, until: string) {
  await this.driver.advance({ until })
})

Given('request {int} uploads the file {string}', async function (this: Scene, n: number, title: string) {
  await send(this, n, { upload: { title, content: 'a file', format: 'application/pdf' } })
})

When('request {int} is sent', async function (this: Scene, n: number, text: string) {
  await send(this, n, { ask: JSON.parse(text) as Asked })
})

Then('request {int} is answered with {int}', function (this: Scene, n: number, status: number) {
  const reply = heard(this).get(n)
  assert.equal(reply?.status, status, JSON.stringify(reply?.body).slice(0, 500))
})

Then('{string} of answer {int} is', function (this: Scene, place: string, n: number, text: string) {
  const is = memberAt(heard(this).get(n)?.body, place)
  const wanted: unknown = text === 'nothing' ? undefined : JSON.parse(text)
  assert.equal(bijection().difference({ wanted }, { wanted: is }), undefined)
})
