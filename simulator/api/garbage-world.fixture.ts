import type { Driver } from '../../harness/drivers/driver.ts'
import { bid } from '../../harness/procedure/bidder.ts'
import { announce, decideAward, makePlan, pendingAward, publish } from '../../harness/procedure/buyer.ts'
import { embeddedKeys } from '../../harness/procedure/cast.ts'
import { plots } from '../../harness/procedure/plots.ts'
import { beginProcedure, type Plot, type Procedure, waitFor } from '../../harness/procedure/procedure.ts'
import { type Chance, chance } from '../../harness/properties/chance.ts'
import type { Snapshot } from '../adapters/control/control.ts'
import type { Simulator } from '../main.ts'
import { models } from '../models/index.ts'
import type { ObjectSchema } from '../models/schema.ts'
import { type Known, sample } from './garbage.fixture.ts'
import { operationRoutes } from './routes.ts'

/** Stages of a procedure, each with everything a tender may hold, and what a sender may know. */
export interface World {
  readonly stages: readonly Snapshot[]
  readonly known: Known
  readonly tokens: readonly string[]
}

const TOKEN = 'f'.repeat(32)

/** Plays a procedure in the simulator and keeps its state at every stage. */
export async function world(simulator: Simulator): Promise<World> {
  const bodies: Record<string, unknown[]> = {}
  const procedure = beginProcedure(driverOf(simulator, bodies), plots.belowThreshold as Plot, {
    ...embeddedKeys,
    bidders: ['broker'],
  })
  const stages: Snapshot[] = []
  const keep = async () => void stages.push(await simulator.control.snapshot())
  await makePlan(procedure)
  await announce(procedure)
  await keep()
  await publish(procedure)
  await keep()
  await waitFor(procedure, 'active.tendering')
  await keep()
  for (const bidder of [0, 1, 2]) await bid(procedure, bidder, [49_000 - bidder * 1000])
  await keep()
  await waitFor(procedure, 'active.auction')
  await keep()
  await waitFor(procedure, 'active.qualification')
  await keep()
  const award = await pendingAward(procedure)
  await decideAward(procedure, String(award?.id), 'active')
  await keep()
  const files = await Promise.all(
    ['a', 'b'].map((text) => procedure.driver.upload(`${text}.pdf`, text, 'application/pdf')),
  )
  const store = stages.at(-1)?.store
  const known = {
    ids: idsIn(store),
    now: Date.parse(await procedure.driver.now()),
    files,
    words: wordsIn(store?.documents),
    bodies,
  }
  const rich = stages.map((stage) => enriched(stage, known))
  return {
    stages: [...stages, ...rich, ...rich.slice(-3), ...rich.slice(-3)],
    known,
    tokens: tokensOf(procedure),
  }
}

function tokensOf({ tender, plan, bids }: Procedure): string[] {
  return [tender?.token ?? '', plan?.token ?? '', ...bids.map(({ token }) => token), TOKEN]
}

function driverOf(simulator: Simulator, bodies: Record<string, unknown[]>): Driver {
  const basic = (key: string) => `Basic ${Buffer.from(`${key}:`).toString('base64')}`
  return {
    capabilities: { time: 'steered' },
    async send(asked) {
      const place = placeOf(asked.verb, asked.path)
      if (asked.body !== undefined) bodies[place] = [...(bodies[place] ?? []), asked.body]
      const headers = new Headers({ 'content-type': 'application/json' })
      if (asked.key !== undefined) headers.set('authorization', basic(asked.key))
      if (asked.token !== undefined) headers.set('x-access-token', asked.token)
      const body = asked.body === undefined ? null : JSON.stringify(asked.body)
      const url = `http://localhost/api/2.5${asked.path}`
      const response = await simulator.fetch(new Request(url, { method: asked.verb, headers, body }))
      return { asked, at: '', reply: { status: response.status, body: await response.json() } }
    },
    async upload(title, content, format) {
      const form = new FormData()
      form.append('file', new File([content], title, { type: format }))
      const init = { method: 'POST', headers: { authorization: basic('broker') }, body: form }
      const response = await simulator.fetch(new Request('http://localhost/upload', init))
      const { data } = (await response.json()) as { data: { url: string; hash: string } }
      return { ...data, title, format }
    },
    now: async () => simulator.control.clock().now,
    advance: async (to) => void (await simulator.control.advance(to)),
    reset: () => simulator.control.reset({}),
    close: async () => undefined,
  }
}

/** A verb and a path, whatever stands in its parameters. */
export function placeOf(verb: string, path: string): string {
  return `${verb} ${path.replace(/\{\w+\}|[0-9a-f]{32}/g, '{}')}`
}

type Loose = Record<string, unknown>

/** Lists that are not called as the address calls them. */
const MEMBERS: Readonly<Record<string, string>> = {
  transactions: 'implementation.transactions',
  auction: 'lots',
}

/** Adds to every list that has an address two objects of its model: what this procedure never met is there as well. */
function enriched(stage: Snapshot, known: Known): Snapshot {
  const copy = structuredClone(stage) as unknown as { store: { documents: Record<string, Loose[]> } }
  const from = chance(7)
  const shortFirst = operationRoutes.toSorted((a, b) => a.path.length - b.path.length)
  for (const { path, response } of shortFirst) {
    const [root = '', ...rest] = path.split('/').slice(1)
    const hops = rest.filter((segment) => !segment.startsWith('{')).map(memberOf)
    if (!path.endsWith('}') || response === undefined || models[response] === undefined) continue
    for (const document of copy.store.documents[root.replace(/s$/, '')] ?? []) {
      grow(document, hops, () => one(models[response] as ObjectSchema, stage.now, from, known))
    }
  }
  return copy as unknown as Snapshot
}

/** Where the objects of a part of an address are kept. */
export const memberOf = (segment: string): string =>
  MEMBERS[segment] ?? segment.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

function grow(parent: Loose, [member, ...deeper]: readonly string[], make: () => Loose): void {
  if (member === undefined) return
  const [first = '', second] = member.split('.')
  if (second !== undefined) {
    parent[first] ??= {}
    grow(parent[first] as Loose, [second, ...deeper], make)
    return
  }
  const list = (Array.isArray(parent[first]) ? parent[first] : []) as Loose[]
  if (deeper.length) {
    for (const each of list) grow(each, deeper, make)
  } else if (list.length < 4) parent[first] = [...list, make(), make()]
}

/** As it could be stored: whole, with an owner. */
function one(schema: ObjectSchema, now: string, from: Chance, known: Known): Loose {
  const id = Array.from({ length: 32 }, () => from.below(16).toString(16)).join('')
  const made = sample(schema, from, known, 0.6)
  for (const [name, { kind }] of Object.entries(schema.fields)) if (kind === 'any') delete made[name]
  return { ...made, owner: 'broker', owner_token: TOKEN, date: now, id }
}

/** Every value that stands in a document, by the name of its member. */
function wordsIn(value: unknown, words: Record<string, unknown[]> = {}): Record<string, unknown[]> {
  if (Array.isArray(value)) for (const each of value) wordsIn(each, words)
  else if (value !== null && typeof value === 'object') {
    for (const [name, member] of Object.entries(value)) {
      if (name === 'revisions') continue
      words[name] ??= []
      if ((words[name] as unknown[]).length < 20) words[name]?.push(member)
      wordsIn(member, words)
    }
  }
  return words
}

/** Every identifier that stands somewhere in a value. */
export function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(idsIn))]
  if (value === null || typeof value !== 'object') return []
  const { id } = value as { id?: unknown }
  return [...new Set([...(typeof id === 'string' ? [id] : []), ...Object.values(value).flatMap(idsIn)])]
}
