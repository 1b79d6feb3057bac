import { models } from '../../simulator/models/index.ts'
import { type Field, modelOf, type ObjectSchema } from '../../simulator/models/schema.ts'
import type { Call } from './call.ts'
import { dataOf, isRecord, type Memory, standing, surroundings } from './memory.ts'
import { type Violation, violation } from './violation.ts'

/** Members of an accepted answer that its model does not know, and those that it must have and lacks. */
export function shapeOf(call: Call, memory: Memory): readonly Violation[] {
  const { route } = call
  if (!route || !('operation' in route) || route.response === undefined) return []
  // A model of what is sent says nothing of what is shown.
  if (route.response.includes('.') || standing(call, memory) !== 'known') return []
  const { variant } = surroundings(call, memory)
  const odd = dataOf(call).flatMap((data) => {
    const resource = data.type === 'complaint' ? 'Complaint' : String(route.response)
    const schema = models[`${resource}@${variant}`] ?? models[resource]
    return schema ? inObject(schema, data, resource) : []
  })
  const unlike = new Map(odd.map((each) => [`${each.kind} ${each.at}`, each]))
  return [...unlike.values()].map(({ kind, at }) =>
    kind === 'unknown-member'
      ? violation(call, kind, `${at} is not in the model`, { state: 'warn' })
      : violation(call, kind, `${at} is required by the model and is not there`),
  )
}

interface Odd {
  readonly kind: 'unknown-member' | 'missing-member'
  readonly at: string
}

function inObject(schema: ObjectSchema, data: unknown, at: string): Odd[] {
  if (!isRecord(data) || isMasked(data)) return []
  const isUnknown = (name: string) =>
    !Object.hasOwn(schema.fields, name) && !shownBeyond.some((end) => `${at}.${name}`.endsWith(end))
  const unknown = schema.open ? [] : Object.keys(data).filter(isUnknown)
  const missing = Object.entries(schema.fields).filter(
    ([name, field]) => field.required && !Object.hasOwn(data, name) && !isHidden(name, data),
  )
  // A closed bid shows little more than its id and status.
  const isShort = Object.keys(data).length <= MEMBERS_OF_CLOSED
  return [
    ...unknown.map((name): Odd => ({ kind: 'unknown-member', at: `${at}.${name}` })),
    ...(isShort ? [] : missing.map(([name]): Odd => ({ kind: 'missing-member', at: `${at}.${name}` }))),
    ...Object.entries(schema.fields).flatMap(([name, field]) => inField(field, data[name], `${at}.${name}`)),
  ]
}

const MEMBERS_OF_CLOSED = 5

/** What the CDB shows though nobody may send or store it so: looked up, or kept from former releases. */
const shownBeyond = [
  'Transfer.id',
  '.previousVersions',
  '.dateCanceled',
  'equirementResponses.classification',
  'equirementResponses.unit',
  'equirementResponses.dataSchema',
  'RequirementResponse.classification',
  'RequirementResponse.unit',
  'RequirementResponse.dataSchema',
  'equirementResponses.requirement.title',
  'RequirementResponse.requirement.title',
]

/** Members that are stored but not shown to everybody. */
function isHidden(name: string, { confidentiality }: Record<string, unknown>): boolean {
  return /^owner$|_token$/.test(name) || (name === 'url' && confidentiality === 'buyerOnly')
}

/** Instead of who asks a hash is shown until it is no secret any more. */
const isMasked = (data: Record<string, unknown>) => Object.keys(data).every((name) => name === 'hash')

function inField(field: Field, value: unknown, at: string): Odd[] {
  if (value === undefined || value === null) return []
  if (field.kind === 'object') return inObject(modelOf(field, value), value, at)
  if (field.kind !== 'list' || !Array.isArray(value)) return []
  return value.flatMap((each) => inField(field.of, each, at))
}
