import type { Chance } from '../../harness/properties/chance.ts'
import { codeList } from '../models/code-list.ts'
import type { Field, ObjectSchema, ScalarField } from '../models/schema.ts'

/** What generated values may refer to. */
export interface Known {
  readonly ids: readonly string[]
  /** Milliseconds. */
  readonly now: number
  /** Values that stood in real documents, by the name of their member. */
  readonly words: Readonly<Record<string, readonly unknown[]>>
  /** Bodies that were accepted, by verb and path. */
  readonly bodies: Readonly<Record<string, readonly unknown[]>>
  /** Files that the document service keeps. */
  readonly files: readonly { readonly url: string; readonly hash: string }[]
}

const nested = (depth: number): unknown =>
  depth === 0 ? [] : depth % 2 ? [nested(depth - 1)] : { data: nested(depth - 1) }

/** Values nobody should send. */
export const garbage: readonly unknown[] = [
  null, true, false, 0, -0, -1, 0.1, 1e308, -1e308, 5e-324, 2 ** 53, 1.2345678901234567e19, '', ' ', '0', '-1', '1e999',
  'NaN', 'Infinity', 'null', '\u0000', '\ud800', '\udfff\ud800', '𝒳\u202e', 'constructor', 'toString', '__proto__',
  'hasOwnProperty', 'a'.repeat(5000), '2026-13-45', '0000-00-00T00:00:00', '9999-12-31T23:59:59.999999+14:00',
  '0001-01-01T00:00:00-12:00', '2026-03-29T03:30:00', '2026-02-30', 'P1Y', 'PT', 'P999999999999D', [], {}, [[]], [{}],
  [null], [null, {}], ['x', 1], { id: null }, { id: [] }, { '': 1 }, { constructor: {} }, { length: 3 }, nested(20), nested(80),
  Array.from({ length: 300 }, () => ({})), { data: { data: {} } }, 'UAH', 'active', 'draft', 'pending',
] // biome-ignore format: a list of words

const texts = [
  'Слово',
  'a',
  '1',
  '22110000-4',
  'ДК021',
  'UA-EDR',
  'H87',
  'UAH',
  '00037256',
  'щось\nінше',
  'true',
  '0.5',
]
const numbers = [0, 1, 2, 100, 500, 49_000, 50_000, 0.01, 33.333, 99, -5, 1e9]
const DAY = 86_400_000

/** A value that the model could well accept, with a share of the fields that are not required. */
export function sample(
  schema: ObjectSchema,
  from: Chance,
  known: Known,
  share: number,
  depth = 0,
): Record<string, unknown> {
  const made: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(schema.fields)) {
    if (field.kind === 'generated') continue
    if (field.required || from.luck(depth < 2 ? share : share / 3))
      made[name] = sampleField(name, field, from, known, { share, depth })
  }
  if ('hash' in schema.fields && 'url' in schema.fields && known.files.length)
    Object.assign(made, from.pick(known.files))
  return made
}

interface Way {
  readonly share: number
  readonly depth: number
}

function shapeOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : value !== null && typeof value === 'object' ? 'object' : 'scalar'
}

const shapeOfKind = (kind: Field['kind']): string => (kind === 'list' || kind === 'object' ? kind : 'scalar')

function sampleField(name: string, field: Field, from: Chance, known: Known, way: Way): unknown {
  const heard = known.words[name]?.filter((word) => shapeOf(word) === shapeOfKind(field.kind))
  if (heard?.length && from.luck(field.kind === 'object' ? 0.8 : 0.5)) return from.pick(heard)
  if (field.kind === 'generated') return undefined
  if (field.kind === 'object') {
    const of = from.luck(0.5) && field.or ? field.or.of : field.of
    return sample(of, from, known, way.share, way.depth + 1)
  }
  if (field.kind !== 'list') return sampleScalar(name, field, from, known)
  const length = Math.min(field.maxItems ?? 3, Math.max(field.minItems ?? 0, from.below(3)))
  const deeper = { ...way, depth: way.depth + 1 }
  return Array.from({ length: way.depth > 5 ? (field.minItems ?? 0) : length }, () =>
    sampleField('', field.of, from, known, deeper),
  )
}

function sampleScalar(name: string, field: ScalarField, from: Chance, known: Known): unknown {
  if (field.choices) return from.pick(field.choices)
  if (field.choicesFrom !== undefined) return from.pick([...codeList(field.choicesFrom)].slice(0, 50))
  if (
    field.kind !== 'date' &&
    /^(id|related|.*_id$|.*ID$|requirement|bidId|lotId|tender)/.test(name) &&
    from.luck(0.7)
  )
    return from.pick(known.ids)
  switch (field.kind) {
    case 'number':
    case 'integer':
    case 'decimal':
      return from.pick(numbers)
    case 'decimalText':
      return String(from.pick(numbers))
    case 'boolean':
      return from.luck(0.5)
    case 'date':
      return new Date(known.now + (from.below(60) - 20) * DAY).toISOString()
    case 'duration':
      return from.pick(['P1D', 'PT3H', 'P2Y3M'])
    case 'md5':
      return from.pick(known.ids)
    case 'hash':
      return `md5:${'0'.repeat(32)}`
    case 'any':
      return from.pick([...garbage, ...numbers, ...texts])
    default:
      return field.format === 'email'
        ? 'a@example.com'
        : field.format
          ? 'http://example.com/x'
          : from.pick(texts)
  }
}

/** Puts garbage into some places of a value, at any depth; members may be added, removed or doubled as well. */
export function spoil(value: unknown, from: Chance, share: number): unknown {
  if (from.luck(share)) return from.pick(garbage)
  if (Array.isArray(value)) {
    const spoiled = value.map((each) => spoil(each, from, share))
    return from.luck(share) ? [...spoiled, ...spoiled] : spoiled
  }
  if (value === null || typeof value !== 'object') return value
  const spoiled: Record<string, unknown> = {}
  for (const [name, member] of Object.entries(value))
    if (!from.luck(share)) spoiled[name] = spoil(member, from, share)
  if (from.luck(share))
    spoiled[from.pick(['status', 'id', 'lots', 'constructor', 'value', 'documents'])] = from.pick(garbage)
  return spoiled
}
