import type { Fault } from '../../simulator/domain/answer.ts'
import { check, models } from '../../simulator/models/index.ts'
import { canonical } from '../certificate/canonical.ts'
import { recognise } from '../coverage/recognise.ts'
import type { Call } from './call.ts'
import { isRecord, type Memory, surroundings } from './memory.ts'

/** What a refusal was recognised as. */
export type Refused =
  | { readonly by: 'rules' | 'model' | 'edge'; readonly rules: readonly string[] }
  | { readonly by: 'nobody' }

/** Tells from status and wording what refused a call: a rule of its operation, its model, or the edge of the API. */
export function refusedBy(call: Call, memory: Memory): Refused {
  const faults = faultsOf(call)
  const rules = recognise(call.exchange)
  if (rules.length) return { by: 'rules', rules }
  // Feeds and what the system tells of itself have no rules with ids.
  if (call.route && !('operation' in call.route))
    return { by: 'edge', rules: [`service${call.route.path.replaceAll('/', '.')}`] }
  const edge = edges.find(({ fits }) => fits(call.exchange.reply.status, faults))
  if (edge) return { by: 'edge', rules: [edge.rule] }
  const ids = call.exchange.reply.status === 422 ? modelFaultsOf(call, faults, memory) : []
  return ids.length ? { by: 'model', rules: ids } : { by: 'nobody' }
}

/** The faults of a refusal; what is none is left out. */
export function faultsOf({ exchange }: Call): readonly Fault[] {
  const body = exchange.reply.body
  const errors = isRecord(body) && Array.isArray(body.errors) ? body.errors : []
  return errors.filter(
    (each): each is Fault & { [member: string]: never } => isRecord(each) && typeof each.name === 'string',
  )
}

interface Edge {
  readonly rule: string
  readonly fits: (status: number, faults: readonly Fault[]) => boolean
}

const plain =
  (expected: number, pattern: RegExp) =>
  (status: number, faults: readonly Fault[]): boolean =>
    status === expected && faults.some(({ description }) => pattern.test(String(description)))
const status = (expected: number) => (actual: number) => actual === expected

/** Refusals that come before any rule: the same for all operations. */
const edges: readonly Edge[] = [
  { rule: 'resource.exists', fits: plain(404, /^Not Found$/) },
  { rule: 'request.verb-exists', fits: status(405) },
  { rule: 'request.no-conflict', fits: status(409) },
  { rule: 'request.precondition', fits: status(412) },
  { rule: 'request.body-size', fits: status(413) },
  { rule: 'request.content-type-is-json', fits: status(415) },
  { rule: 'request.rate', fits: status(429) },
  { rule: 'access.key', fits: status(401) },
  { rule: 'request.implemented', fits: status(501) },
  { rule: 'request.data-is-object', fits: plain(422, /^Data not available$/) },
  { rule: 'request.body-is-json', fits: plain(422, /^(Expecting|Extra data|Unterminated|Invalid|The body)/) },
]

function modelFaultsOf(call: Call, faults: readonly Fault[], memory: Memory): readonly string[] {
  const resource = resourceOf(call)
  if (!faults.length) return []
  const reproduced = reproduce(call, faults, memory)
  if (reproduced.length) return reproduced
  const isNamed = call.route && 'operation' in call.route && call.route.request !== undefined
  const told = faults.map((fault) => toldBy(fault, resource, !isNamed))
  return told.every((ids) => ids.length) ? [...new Set(told.flat())] : []
}

/** The resource that is written; what no model is named for is called by its address. */
function resourceOf({ route }: Call): string {
  const name = route && 'operation' in route ? (route.request ?? route.response) : undefined
  return name?.split('.', 1)[0] ?? route?.path.split('/').at(-1) ?? ''
}

/** Reads what was sent through the models of the resource: one of them may find the very same faults. */
function reproduce(call: Call, faults: readonly Fault[], memory: Memory): readonly string[] {
  const resource = resourceOf(call)
  const names = Object.keys(models).filter((name) => name.startsWith(`${resource}.`) && !name.includes('@'))
  for (const name of names) {
    const found = faultsIn(name, call, memory)
    const said = new Map(found.map((each) => [`${each.name} ${canonical(each.description)}`, each.rules]))
    const rules = faults.map(({ name, description }) => said.get(`${name} ${canonical(description)}`))
    if (rules.every((each) => each !== undefined)) return [...new Set(rules.flat())]
  }
  return []
}

/** The faults a model finds in what was sent (of a list: in its first faulty element). */
export function faultsIn(
  model: string,
  call: Call,
  memory: Memory,
): readonly { name: string; description: unknown; rules: readonly string[] }[] {
  const body = call.exchange.asked.body
  const data = isRecord(body) ? body.data : undefined
  const around = surroundings(call, memory)
  const now = Number.isNaN(call.from) ? 0 : call.from * 1000
  const context = { ...around, now, id: () => '0'.repeat(32), sandbox: true, disabled: new Set<string>() }
  for (const each of Array.isArray(data) ? data : [data]) {
    try {
      const checked = check(model, each, context)
      // A member that the model does not have is told by the first id alone.
      if (!checked.ok)
        return checked.faults.map((fault) => ({
          ...fault,
          rules: fault.rules.length ? fault.rules : [fault.rule],
        }))
    } catch {
      // A check that needs more of the surroundings than the traffic has told says nothing.
    }
  }
  return []
}

const constraints: readonly (readonly [RegExp, string])[] = [
  [/^This field is required\.?$/, 'required'],
  [/^Rogue field\.?$/, 'rogue'],
  [/^Value must be one of /, 'choices'],
  [/^Please provide at least /, 'minItems'],
  [/^Please provide no more than /, 'maxItems'],
  [/^Please use a mapping for this field/, 'mapping'],
  [/^String value is too long/, 'maxLength'],
  [/^String value is too short/, 'minLength'],
  [/^String value did not match/, 'pattern'],
  [/^Not a well formed/, 'format'],
  [/should be greater than/, 'min'],
  [/should be less than/, 'max'],
]

/**
 * Ids of what a fault says in the models' own words. A nested description of a member in other words is some check of
 * that member: it is told as far as the member.
 */
function toldBy({ name, description }: Fault, resource: string, isAnyName: boolean): readonly string[] {
  const owner = Object.entries(models).filter(([key]) => key.split(/[.@]/, 1)[0] === resource)
  const known = isAnyName || name === 'data' || owner.some(([, schema]) => name in schema.fields)
  const leaves = leavesOf(description, `model:${resource}.${name}`)
  if (leaves.some(({ text }) => text === 'Rogue field')) return [`model:${resource}.rogue`]
  if (typeof description === 'string' ? !constraintOf(description) : !known) return []
  return leaves.map(({ text, at }) => {
    const constraint = constraintOf(text)
    return constraint === undefined ? at : `${at}.${constraint}`
  })
}

const constraintOf = (text: string) => constraints.find(([pattern]) => pattern.test(text))?.[1]

function leavesOf(value: unknown, at: string): { text: string; at: string }[] {
  if (Array.isArray(value)) return value.flatMap((each) => leavesOf(each, at))
  if (isRecord(value)) return Object.entries(value).flatMap(([key, each]) => leavesOf(each, `${at}.${key}`))
  return [{ text: String(value), at }]
}
