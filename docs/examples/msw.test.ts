// A unit test of code that calls the CDB: Mock Service Worker catches its requests, the simulator answers them.
// In your project: import { simulatorHandler } from 'prozorro-etalon/msw'.
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createSimulator } from '../../simulator/main.ts'
import { simulatorHandler } from '../../simulator/msw.ts'

const CDB = 'https://public-api.prozorro.gov.ua'
const simulator = createSimulator({ now: '2026-02-02T09:00:00+02:00', rate: 0 })
const server = setupServer(simulatorHandler(simulator, { origin: CDB }))

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => simulator.control.reset())
afterAll(() => server.close())

/** The code under test: it knows nothing of simulators. */
async function titleOf(tender: string): Promise<string | undefined> {
  const response = await fetch(`${CDB}/api/2.5/tenders/${tender}`)
  if (response.status === 404) return undefined
  return ((await response.json()) as { data: { title: string } }).data.title
}

test('a tender that is not there has no title', async () => {
  expect(await titleOf('f'.repeat(32))).toBeUndefined()
})

test('the title is what the CDB says', async () => {
  // The control API puts any document straight into the state, past all rules.
  await simulator.control.put('tender', 'a'.repeat(32), {
    title: 'Книги',
    status: 'active.tendering',
    procurementMethodType: 'belowThreshold',
  })
  expect(await titleOf('a'.repeat(32))).toBe('Книги')
})
