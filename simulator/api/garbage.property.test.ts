import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSimulator, type Simulator } from '../main.ts'
import { models } from '../models/index.ts'
import { type Chance, chance, garbage, sample, spoil } from './garbage.fixture.ts'
import { idsIn, type World, world } from './garbage-world.fixture.ts'
import type { Route } from './route.ts'
import { routes } from './routes.ts'

/** One request, by the number that decides everything about it but its route. */
interface Shot {
  readonly route: number
  readonly seed: number
}

const SECONDS = 12
const VERBS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'HEAD', 'OPTIONS']
const KEYS = [
  'broker',
  'Administrator',
  'chronograph',
  'auction',
  'bot',
  'reviewer',
  'contracting',
  'test_sas',
  'nobody',
  'ключ',
]
const GROUPS: Readonly<Record<string, string>> = {
  Administrator: 'administrator', bots: 'bot', aboveThresholdReviewers: 'reviewer', inspectors: 'inspector', brokers: 'broker',
} // biome-ignore format: a list of words

const shot = (): fc.Arbitrary<Shot> =>
  fc.record({ route: fc.nat(routes.length - 1), seed: fc.nat({ max: 0xffff_ffff }) })

const text = (from: Chance): string => {
  const value = from.pick(garbage)
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

/** Walks the stored document along the path, so that most requests reach something. */
function pathOf(path: string, from: Chance, { documents }: Stored): string {
  let here: unknown
  let list: unknown = []
  const segments = path.split('/').slice(1)
  return segments
    .map((segment, n) => {
      if (!segment.startsWith('{')) {
        const member = segment.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
        list =
          n === 0 || segment === 'plans'
            ? documents[segment.replace(/s$/, '')]
            : (here as Loose | undefined)?.[member]
        return `/${segment}`
      }
      if (from.luck(0.04)) return `/${encodeURIComponent(text(from).replace(/[\ud800-\udfff]/g, '')) || 'x'}`
      here = Array.isArray(list) && list.length ? from.pick(list as Loose[]) : undefined
      return `/${String((here as Loose | undefined)?.id ?? from.pick(documents.ids ?? ['x']))}`
    })
    .join('')
}

type Loose = Record<string, unknown>
interface Stored {
  readonly documents: Record<string, Loose[]> & { ids?: never[] }
}

function queryOf(from: Chance, { tokens }: World): string {
  const query = new URLSearchParams()
  if (from.luck(0.9)) query.set('acc_token', from.luck(0.9) ? from.pick(tokens) : text(from))
  const names = [
    'opt_fields',
    'opt_pretty',
    'opt_jsonp',
    'offset',
    'limit',
    'descending',
    'mode',
    'all',
    'download',
    'levels',
    'complaint_id',
    '__proto__',
  ]
  while (from.luck(0.3))
    query.append(
      from.pick(names),
      from.luck(0.5)
        ? text(from)
        : from.pick(['1', 'x', '1770000000.5.1.abc', 'status,lots', 'test', '_all_']),
    )
  return query.toString()
}

function bodyOf(route: Route | { path: string }, from: Chance, { known }: World): string {
  if (from.luck(0.05)) return text(from)
  const named = 'request' in route ? (route.request ?? 'Tender') : 'Tender'
  const variants = Object.keys(models).filter(
    (name) =>
      name === named ||
      name.startsWith(`${named.split('.').slice(0, 2).join('.')}.`) ||
      name.startsWith(`${named}@`),
  )
  const schema = models[from.luck(0.9) ? from.pick(variants) : from.pick(Object.keys(models))]
  const one = () => spoil(schema ? sample(schema, from, known) : {}, from, from.pick([0, 0, 0.01, 0.05, 0.3]))
  const data = from.luck(0.1) ? [one(), one()] : one()
  const body = {
    data,
    ...(from.luck(0.2) && { config: from.pick(garbage) }),
    ...(from.luck(0.1) && { access: from.pick(garbage) }),
  }
  const json = JSON.stringify(from.luck(0.05) ? spoil(body, from, 0.3) : body)
  // Numbers that JSON can say and a double cannot.
  return from.luck(0.05) ? json.replace(/:\d+\b/, ':1e999') : json
}

function requestOf({ route: n, seed }: Shot, at: World, stored: Stored): Request {
  const route = routes[n] as Route
  const from = chance(seed)
  const groups = 'operation' in route ? (route.operation.groups ?? ['brokers']) : ['brokers']
  const group = groups.length ? from.pick(groups) : 'brokers'
  const key = from.luck(0.9) ? (GROUPS[group] ?? group) : from.pick(KEYS)
  const method = from.luck(0.95) ? route.verb : from.pick(VERBS)
  const headers = new Headers({ 'content-type': from.luck(0.95) ? 'application/json' : 'text/plain' })
  headers.set(
    'authorization',
    from.luck(0.5)
      ? `Basic ${Buffer.from(`${key}:`).toString('base64')}`
      : `Bearer ${encodeURIComponent(key)}`,
  )
  if (from.luck(0.02)) headers.set('authorization', 'Basic ÿ\u00ff=')
  const url = `http://localhost/api/2.5${pathOf(route.path, from, stored)}?${queryOf(from, at)}`
  const bare = method === 'GET' || method === 'HEAD'
  return new Request(url, { method, headers, ...(!bare && { body: bodyOf(route, from, at) }) })
}

async function storedIn(simulator: Simulator): Promise<Stored> {
  const { store } = await simulator.control.snapshot()
  return { documents: { ...store.documents, ids: idsIn(store.documents) } as never }
}

/** Sends the shots one after another; what the first one that broke the simulator looked like. */
async function broken(simulator: Simulator, at: World, shots: readonly Shot[]): Promise<string | undefined> {
  for (const each of shots) {
    const request = requestOf(each, at, await storedIn(simulator))
    const sent = request.body ? await request.clone().text() : ''
    const response = await simulator.fetch(request)
    const failure = simulator.control.trace().find((exchanged) => exchanged.failure)?.failure
    if (response.status >= 500 || failure !== undefined)
      return `${request.method} ${request.url}\n${sent.slice(0, 3000)}\n${response.status} ${failure ?? (await response.text())}`
    if (simulator.control.trace().length > 150)
      await simulator.control.restore(await simulator.control.snapshot())
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
