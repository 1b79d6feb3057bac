import fc from 'fast-check'
import { type Chance, chance } from '../../harness/properties/chance.ts'
import type { Simulator } from '../main.ts'
import { models } from '../models/index.ts'
import { garbage, sample, spoil } from './garbage.fixture.ts'
import { idsIn, memberOf, placeOf, type World } from './garbage-world.fixture.ts'
import type { Route } from './route.ts'
import { routes } from './routes.ts'

/** One request, by the number that decides everything about it but its route. */
export interface Shot {
  readonly route: number
  readonly seed: number
}

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

/** Any request to any route. */
export const shot = (): fc.Arbitrary<Shot> =>
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
        list =
          n === 0 || segment === 'plans'
            ? documents[segment.replace(/s$/, '')]
            : memberOf(segment)
                .split('.')
                .reduce<unknown>((at, name) => (at as Loose | undefined)?.[name], here)
        return `/${segment}`
      }
      if (from.luck(0.04)) return `/${encodeURIComponent(text(from).replace(/[\ud800-\udfff]/g, '')) || 'x'}`
      here = Array.isArray(list) && list.length ? from.pick(list as Loose[]) : undefined
      return `/${String((here as Loose | undefined)?.id ?? from.pick(documents.ids ?? ['x']))}`
    })
    .join('')
}

type Loose = Record<string, unknown>
export interface Stored {
  readonly documents: Record<string, Loose[]> & { ids?: never[] }
}

function queryOf(from: Chance, { tokens }: World): string {
  const query = new URLSearchParams()
  if (from.luck(0.9))
    query.set(
      'acc_token',
      from.luck(0.4) ? (tokens[0] ?? '') : from.luck(0.95) ? from.pick(tokens) : text(from),
    )
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
  const good = 'verb' in route ? known.bodies[placeOf(route.verb, route.path)] : undefined
  if (good && from.luck(0.6))
    return JSON.stringify(spoil(from.pick(good), from, from.pick([0, 0.002, 0.01, 0.05])))
  const named = 'request' in route ? (route.request ?? 'Tender') : 'Tender'
  const variants = Object.keys(models).filter(
    (name) =>
      name === named ||
      name.startsWith(`${named.split('.').slice(0, 2).join('.')}.`) ||
      name.startsWith(`${named}@`),
  )
  const schema = models[from.luck(0.9) ? from.pick(variants) : from.pick(Object.keys(models))]
  const one = () =>
    spoil(
      schema ? sample(schema, from, known, from.pick([0, 0.1, 0.5])) : {},
      from,
      from.pick([0, 0, 0.01, 0.05, 0.3]),
    )
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

/** The request of a shot. */
export function requestOf({ route: n, seed }: Shot, at: World, stored: Stored): Request {
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

/** Every document of the simulator. */
export async function storedIn(simulator: Simulator): Promise<Stored> {
  const { store } = await simulator.control.snapshot()
  return { documents: { ...store.documents, ids: idsIn(store.documents) } as never }
}
