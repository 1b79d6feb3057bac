import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSimulator, type Simulator } from '../main.ts'
import { requestOf, type Shot, shot, storedIn } from './garbage-request.fixture.ts'
import { type World, world } from './garbage-world.fixture.ts'

const SECONDS = 10

/** Sends the shots one after another; what the first one that broke the simulator looked like. */
async function broken(simulator: Simulator, at: World, shots: readonly Shot[]): Promise<string | undefined> {
  let stored = await storedIn(simulator)
  for (const each of shots) {
    const request = requestOf(each, at, stored)
    const sent = request.body ? await request.clone().text() : ''
    const response = await simulator.fetch(request)
    const failure = simulator.control.trace().find((exchanged) => exchanged.failure)?.failure
    if (response.status >= 500 || failure !== undefined)
      return `${request.method} ${request.url}\n${sent.slice(0, 3000)}\n${response.status} ${failure ?? (await response.text())}`
    if (response.status < 300 && request.method !== 'GET') stored = await storedIn(simulator)
  }
  return undefined
}

test('no request breaks the simulator, whatever it says', { timeout: 120_000 }, async () => {
  const simulator = createSimulator({ now: '2026-02-02T09:00:00+02:00', rate: 0 })
  const at = await world(simulator)
  const statuses = fc.option(
    fc.constantFrom(
      'draft',
      'active.enquiries',
      'active.tendering',
      'active.auction',
      'active.qualification',
      'active.pre-qualification',
      'active.awarded',
      'complete',
      'cancelled',
      'unsuccessful',
    ),
  )
  const property = fc.asyncProperty(
    fc.nat(at.stages.length - 1),
    statuses,
    fc.array(shot(), { minLength: 1, maxLength: 25 }),
    async (stage, status, shots) => {
      await simulator.control.restore(at.stages[stage] as never)
      const { documents } = await storedIn(simulator)
      if (status !== null)
        await simulator.control.put('tender', String(documents.tender?.[0]?.id), {
          ...documents.tender?.[0],
          status,
        })
      expect(await broken(simulator, at, shots)).toBeUndefined()
    },
  )
  await fc.assert(property, {
    numRuns: 100_000,
    interruptAfterTimeLimit: SECONDS * 1000,
    markInterruptAsFailure: false,
  })
})
