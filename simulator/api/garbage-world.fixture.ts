import type { Driver } from '../../harness/drivers/driver.ts'
import { bid } from '../../harness/procedure/bidder.ts'
import { announce, decideAward, makePlan, pendingAward, publish } from '../../harness/procedure/buyer.ts'
import { embeddedKeys } from '../../harness/procedure/cast.ts'
import { plots } from '../../harness/procedure/plots.ts'
import { beginProcedure, type Plot, type Procedure, waitFor } from '../../harness/procedure/procedure.ts'
import type { Snapshot } from '../adapters/control/control.ts'
import type { Simulator } from '../main.ts'
import { models } from '../models/index.ts'
import type { ObjectSchema } from '../models/schema.ts'
import { chance, type Known, sample } from './garbage.fixture.ts'

/** Stages of a procedure, each with everything a tender may hold, and what a sender may know. */
export interface World {
  readonly stages: readonly Snapshot[]
  readonly known: Known
  readonly tokens: readonly string[]
}

const TOKEN = 'f'.repeat(32)

/** Plays a procedure in the simulator and keeps its state at every stage. */
export async function world(simulator: Simulator): Promise<World> {
  const procedure = beginProcedure(driverOf(simulator), plots.belowThreshold as Plot, {
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
  await waitFor(procedure, 'active.qualification')
  await keep()
  const award = await pendingAward(procedure)
  await decideAward(procedure, String(award?.id), 'active')
  await keep()
  const files = await Promise.all(
    ['a', 'b'].map((text) => procedure.driver.upload(`${text}.pdf`, text, 'application/pdf')),
  )
  const known = { ids: idsIn(stages.at(-1)), now: Date.parse(await procedure.driver.now()), files }
  return {
    stages: [...stages, ...stages.map((stage) => enriched(stage, known))],
    known,
    tokens: tokensOf(procedure),
  }
}

function tokensOf({ tender, plan, bids }: Procedure): string[] {
  return [tender?.token ?? '', plan?.token ?? '', ...bids.map(({ token }) => token), TOKEN]
}

function driverOf(simulator: Simulator): Driver {
  const basic = (key: string) => `Basic ${Buffer.from(`${key}:`).toString('base64')}`
  return {
    capabilities: { time: 'steered' },
    async send(asked) {
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

type Loose = Record<string, unknown>

/** Adds objects that this procedure never met: complaints, cancellations, criteria, changes of contracts… */
function enriched(stage: Snapshot, known: Known): Snapshot {
  const copy = structuredClone(stage) as unknown as { store: { documents: Record<string, Loose[]> } }
  const from = chance(7)
  const one = (model: string, more: Loose = {}): Loose => ({
    ...sample(models[model] as ObjectSchema, from, known, 1),
    owner: 'broker',
    owner_token: TOKEN,
    ...more,
    id: Array.from({ length: 32 }, () => from.below(16).toString(16)).join(''),
  })
  const lists = (target: Loose, of: Readonly<Record<string, readonly Loose[]>>) => {
    for (const [member, added] of Object.entries(of))
      target[member] = [...((target[member] ?? []) as Loose[]), ...added]
  }
  const claims = () =>
    ['draft', 'claim', 'answered'].map((status) => one('Claim', { status, type: 'claim', date: stage.now }))
  for (const tender of copy.store.documents.tender ?? []) {
    lists(tender, {
      complaints: claims(),
      questions: [one('Question', { questionOf: 'tender', date: stage.now })],
      criteria: [
        one('Criterion', {
          relatesTo: 'tender',
          requirementGroups: [
            one('RequirementGroup', { requirements: [one('Requirement'), one('Requirement')] }),
          ],
        }),
      ],
      cancellations: [
        one('Cancellation', {
          cancellationOf: 'tender',
          status: 'draft',
          date: stage.now,
          complaints: claims(),
          documents: [],
        }),
      ],
      qualifications: [
        one('Qualification', { status: 'pending', date: stage.now, complaints: claims(), milestones: [] }),
      ],
      reviewRequests: [one('ReviewRequest')],
    })
    for (const award of (tender.awards ?? []) as Loose[])
      lists(award, {
        complaints: claims(),
        requirementResponses: [one('RequirementResponse', { evidences: [] })],
      })
    for (const each of (tender.bids ?? []) as Loose[])
      lists(each, { requirementResponses: [one('RequirementResponse', { evidences: [] })] })
  }
  for (const contract of copy.store.documents.contract ?? [])
    lists(contract, {
      changes: [one('Change', { status: 'pending', date: stage.now, rationaleTypes: ['volumeCuts'] })],
    })
  return copy as unknown as Snapshot
}

/** Every identifier that stands somewhere in a value. */
export function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(idsIn))]
  if (value === null || typeof value !== 'object') return []
  const { id } = value as { id?: unknown }
  return [...new Set([...(typeof id === 'string' ? [id] : []), ...Object.values(value).flatMap(idsIn)])]
}
