import type { Route, Service, Verb } from '../../simulator/api/route.ts'
import { router } from '../../simulator/api/router.ts'
import { routes } from '../../simulator/api/routes.ts'
import type { Exchange } from '../drivers/driver.ts'
import type { HarEntry } from './har.ts'
import { type Body, bodyOf, sentOf } from './read-har.ts'

/** An entry of the archive that speaks to the API. */
export interface Call {
  /** Number of the entry in the archive, from 1. */
  readonly entry: number
  readonly exchange: Exchange
  readonly body: Body
  readonly query: URLSearchParams
  /** The address of the API it fits; absent when the API has none such. */
  readonly route?: Route | Service
  readonly parameters: Readonly<Record<string, string>>
  /** When it was asked and when it was answered, milliseconds since the epoch; NaN when not recorded. */
  readonly from: number
  readonly until: number
}

const find = router(routes)
const verbs: readonly string[] = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE']
const roots = new Set(routes.map(({ path }) => path.split('/')[1] ?? ''))

/** Calls of the API among the entries of an archive, in the order in which they were asked. */
export function callsOf(entries: readonly HarEntry[]): readonly Call[] {
  const calls = entries.flatMap((entry, n) => callOf(entry, n + 1) ?? [])
  return calls.toSorted((a, b) => a.from - b.from || 0 || a.entry - b.entry)
}

/** Undefined: the entry is no call of the API, or says too little to be one. */
function callOf(entry: HarEntry, number: number): Call | undefined {
  const { request, response, startedDateTime, time } = entry ?? {}
  if (typeof request?.url !== 'string' || typeof response?.status !== 'number') return undefined
  if (!verbs.includes(request.method) || !URL.canParse(request.url)) return undefined
  const url = new URL(request.url)
  const body = bodyOf(response.content)
  const path = pathOf(url.pathname, 'value' in body)
  if (path === undefined) return undefined
  const verb = request.method as Verb
  const match = find(verb, path)
  const from = Date.parse(startedDateTime ?? '')
  const sent = sentOf(request)
  return {
    entry: number,
    exchange: {
      asked: { verb, path, ...(sent !== undefined && { body: sent }) },
      reply: { status: response.status, body: 'value' in body ? body.value : undefined },
      at: startedDateTime ?? '',
    },
    body,
    query: url.searchParams,
    ...(match && 'route' in match && { route: match.route }),
    parameters: match?.path ?? {},
    from,
    until: from + Math.max(time ?? 0, 0),
  }
}

/**
 * The path after the prefix of the API: behind `/api/<version>`; or, where JSON came back, from the first segment that
 * begins a known address. Undefined: some other server's.
 */
function pathOf(pathname: string, isJson: boolean): string | undefined {
  const versioned = /^.*?\/api\/\d+(?:\.\d+)*(\/.*)$/.exec(pathname)?.[1]
  if (versioned !== undefined) return versioned
  const segments = isJson ? pathname.split('/') : []
  const first = segments.findIndex((segment) => roots.has(segment))
  if (first < 0) return undefined
  const path = `/${segments.slice(first).join('/')}`
  return find('GET', path) && path
}
