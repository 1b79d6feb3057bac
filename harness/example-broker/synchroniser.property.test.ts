import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fault } from '../../simulator/api/ports/faults.ts'
import type { Broker } from './broker.ts'
import type { Habits } from './habits.ts'
import { publish, type Stage, stage } from './stage.fixture.ts'
import type { Copy } from './store.ts'

/** What may happen between two looks at the eMall's copy. */
const happening = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ does: 'publish' as const }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('change' as const), which: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('pass' as const), seconds: fc.integer({ min: 1, max: 90 }) }),
  },
  { weight: 4, arbitrary: fc.constant({ does: 'sync' as const }) },
  { weight: 1, arbitrary: fc.constant({ does: 'restart' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('trouble' as const),
      kind: fc.constantFrom<Fault['kind'][]>(
        'feed-gap',
        'late-entry',
        'stale-read',
        'server-error',
        'dropped',
        'duplicate-delivery',
      ),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
)
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never

/** A CDB, somebody who writes to it, and an eMall that reads. */
interface Scene {
  readonly here: Stage
  readonly tenders: string[]
  readonly habits: Partial<Habits>
  reader: Broker
}

type Acts = {
  readonly [D in Happening['does']]: (
    scene: Scene,
    what: Extract<Happening, { does: D }>,
    n: number,
  ) => unknown
}

const acts: Acts = {
  publish: async ({ here, tenders }, _, n) => tenders.push(await publish(here, `Книги ${n}`)),
  async change({ here, tenders }, { which }, n) {
    const tender = tenders[which % (tenders.length || 1)]
    if (tender === undefined) return
    await here.broker.deeds.ask('owner', 'changeTender', { tender, data: { description: `Зміна ${n}` } })
  },
  pass: ({ here }, { seconds }) => here.pass(seconds),
  sync: ({ reader }) => reader.synchroniser.turn(),
  /** Its database is lost: it begins anew, backwards. */
  restart(scene) {
    scene.reader = scene.here.open({ habits: scene.habits })
  },
  trouble: ({ here }, { kind, times }) => here.simulator.control.setFaults([{ kind, verb: 'GET', times }]),
}

/** What the CDB shows of each tender. */
async function inCdb({ simulator }: Stage): Promise<Map<string, string>> {
  const { store } = await simulator.control.snapshot()
  const tenders = (store.documents.tender ?? []) as unknown as Copy[]
  const published = tenders.filter(({ status }) => status !== 'draft')
  return new Map(published.map(({ id, description }) => [id, String(description)]))
}

async function tell(story: readonly Happening[], habits: Partial<Habits>): Promise<Scene> {
  const here = stage()
  const scene: Scene = { here, tenders: [], habits, reader: here.open({ habits }) }
  for (const [n, what] of story.entries()) await acts[what.does](scene, what as never, n)
  here.simulator.control.setFaults([])
  for (let turn = 0; turn < 4; turn++) await scene.reader.synchroniser.turn()
  return scene
}

/** Tells a story, and finds in the copy what is in the CDB, once. */
async function loses(story: readonly Happening[], habits: Partial<Habits>): Promise<boolean> {
  const { here, reader } = await tell(story, habits)
  const copy = reader.store.all('tender')
  const shown = new Map(copy.map(({ id, description }) => [id, String(description)]))
  return copy.length !== shown.size || !isDeepStrictEqual(shown, await inCdb(here))
}

test('whatever is written while the feed is read, nothing is lost and nothing is there twice', async () => {
  const story = fc.array(happening, { minLength: 4, maxLength: 14 })
  await fc.assert(
    fc.asyncProperty(story, async (told) => !(await loses(told, {}))),
    { numRuns: 25, seed: 20260202 },
  )
})

const trouble = (kind: Fault['kind']): Happening => ({ does: 'trouble', kind, times: 1 })
const change: Happening = { does: 'change', which: 0 }
const [publication, reading, second] = [
  { does: 'publish' },
  { does: 'sync' },
  { does: 'pass', seconds: 1 },
] as const

test.each([
  [
    { feedOverlap: 'newest' },
    [publication, reading, change, trouble('feed-gap'), reading, second, publication],
  ],
  [
    { versions: 'last-read' },
    [publication, trouble('stale-read'), second, change, reading, publication, change, publication],
  ],
] as const)('an eMall with the habit %j loses what another does not', async (habit, story) => {
  expect(await loses(story, {})).toBe(false)
  expect(await loses(story, habit)).toBe(true)
})
