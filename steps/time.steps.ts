import { When } from '@cucumber/cucumber'
import { waitFor } from '../harness/procedure/procedure.ts'
import type { Scene } from './world.ts'

const UNITS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400 }

When('{int} {word} pass(es)', async function (this: Scene, count: number, unit: string) {
  const seconds = count * (UNITS[unit.replace(/s$/, '')] ?? Number.NaN)
  const until = new Date(Date.parse(await this.driver.now()) + seconds * 1000)
  await this.driver.advance({ until: until.toISOString() })
})

When('the tender becomes {word}', async function (this: Scene, status: string) {
  await waitFor(this.procedure, status)
})
