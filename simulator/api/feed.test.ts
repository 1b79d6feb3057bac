import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { createSimulator, type Simulator } from '../main.ts'

const ORIGIN = 'http://localhost'
const START = Date.parse('2026-02-02T07:00:00Z')

interface Shown {
  readonly id: string
  readonly dateModified: string
}
interface Page {
  readonly data: readonly Shown[]
  readonly next_page: { readonly uri: string; readonly offset: string }
  readonly prev_page?: { readonly uri: string }
}

/** One write of a document at a number of seconds after the start. */
interface Writing {
  readonly id: number
  readonly mode: 'test' | 'real'
  /** Seconds since the last write: 0 is the same instant. */
  readonly wait: number
  /** How many pages the reader reads before it. */
  readonly reads: number
}

const writing: fc.Arbitrary<Writing> = fc.record({
  id: fc.nat(7),
  mode: fc.constantFrom('real', 'real', 'test'),
  wait: fc.constantFrom(0, 0, 0.000001, 0.5, 1, 3600),
  reads: fc.nat(2),
})

/**
 * What was shown twice as the same version. Where a page ends among documents of one instant the CDB shows those of
 * that instant again, so they do not count.
 */
function repeated(seen: readonly Shown[], written: readonly Shown[]): string[] {
  const alone = ({ id, dateModified }: Shown) =>
    !written.some((each) => each.dateModified === dateModified && each.id !== id)
  const keys = seen.filter(alone).map(({ id, dateModified }) => `${id} ${dateModified}`)
  return keys.filter((key, n) => keys.indexOf(key) !== n)
}

async function page(simulator: Simulator, uri: string): Promise<Page> {
  const response = await simulator.fetch(new Request(uri))
  expect(response.status).toBe(200)
  return (await response.json()) as Page
}

/** The mode of a document never changes, so it is a part of its name. */
const nameOf = ({ id, mode }: Writing) => `${mode}-${id}`

async function write(simulator: Simulator, each: Writing, microseconds: number): Promise<Shown> {
  const dateModified = new Date(START + Math.floor(microseconds / 1000)).toISOString()
  const id = nameOf(each)
  const more = each.mode === 'test' ? { mode: 'test' } : {}
  const stored = { ...more, status: 'active.tendering', public_modified: START / 1000 + microseconds / 1e6 }
  await simulator.control.put('tender', id, { ...stored, dateModified: `${dateModified}#${microseconds}` })
  return { id, dateModified: `${dateModified}#${microseconds}` }
}

function wanted(mode: string, each: Writing): boolean {
  return mode === '_all_' || (mode === 'test') === (each.mode === 'test')
}

test('a reader who follows next_page while others write sees the last change of everything, and nothing twice', async () => {
  const modes = fc.constantFrom('', 'test', '_all_')
  const property = fc.asyncProperty(
    fc.array(writing, { maxLength: 40 }),
    fc.integer({ min: 1, max: 5 }),
    modes,
    async (writings, limit, mode) => {
      const simulator = createSimulator({ now: '2026-02-03T09:00:00+02:00', rate: 0, chronograph: false })
      let uri = `${ORIGIN}/api/2.5/tenders?limit=${limit}${mode && `&mode=${mode}`}`
      const seen: Shown[] = []
      const read = async () => {
        const { data, next_page } = await page(simulator, uri)
        seen.push(...data)
        uri = next_page.uri
        return data.length
      }
      const last = new Map<string, string>()
      let at = 0
      const written: Shown[] = []
      for (const each of writings) {
        at += Math.round(each.wait * 1e6)
        const shown = await write(simulator, each, at)
        written.push(shown)
        const { id, dateModified } = shown
        if (wanted(mode, each)) last.set(id, dateModified)
        for (let n = 0; n < each.reads; n++) await read()
      }
      while ((await read()) > 0);
      for (const [id, dateModified] of last) {
        expect(seen.findLast((shown) => shown.id === id)?.dateModified).toBe(dateModified)
      }
      expect(seen.every(({ id }) => last.has(id))).toBe(true)
      expect(repeated(seen, written)).toEqual([])
    },
  )
  await fc.assert(property, { numRuns: 300, interruptAfterTimeLimit: 4000, markInterruptAsFailure: false })
})

describe('a feed at rest', () => {
  test('both ways, whatever the limit, every document is shown once and in order', async () => {
    const property = fc.asyncProperty(
      fc.array(writing, { maxLength: 30 }),
      fc.integer({ min: 1, max: 7 }),
      fc.boolean(),
      async (writings, limit, descending) => {
        const simulator = createSimulator({ now: '2026-02-03T09:00:00+02:00', rate: 0, chronograph: false })
        let at = 0
        const written: Shown[] = []
        const last = new Map<string, string>()
        for (const each of writings) {
          at += Math.round(each.wait * 1e6)
          const shown = await write(simulator, each, at)
          written.push(shown)
          const { id, dateModified } = shown
          last.set(id, dateModified)
        }
        const seen: Shown[] = []
        let uri = `${ORIGIN}/api/2.5/tenders?mode=_all_&limit=${limit}${descending ? '&descending=1' : ''}`
        for (let next = await page(simulator, uri); next.data.length; next = await page(simulator, uri)) {
          seen.push(...next.data)
          uri = next.next_page.uri
        }
        expect(new Map(seen.map(({ id, dateModified }) => [id, dateModified]))).toEqual(last)
        expect(repeated(seen, written)).toEqual([])
        const micro = seen.map(({ dateModified }) => Number(dateModified.split('#')[1]))
        expect(micro).toEqual(micro.toSorted((a, b) => (descending ? b - a : a - b)))
      },
    )
    await fc.assert(property, { numRuns: 300, interruptAfterTimeLimit: 3000, markInterruptAsFailure: false })
  })

  it('leads back: prev_page of the second page shows the first again, backwards', async () => {
    const simulator = createSimulator({ now: '2026-02-03T09:00:00+02:00', rate: 0, chronograph: false })
    for (const id of [0, 1, 2, 3]) await write(simulator, { id, mode: 'real', wait: 0, reads: 0 }, id * 1e6)
    const first = await page(simulator, `${ORIGIN}/api/2.5/tenders?limit=2`)
    const second = await page(simulator, first.next_page.uri)
    const back = await page(simulator, second.prev_page?.uri ?? '')
    expect(back.data.map(({ id }) => id)).toEqual(first.data.map(({ id }) => id).toReversed())
  })
})
