import type { Method } from '../../simulator/domain/method.ts'
import { methods } from '../../simulator/domain/methods/index.ts'
import type { Operator } from './mutant.ts'

type Table = Readonly<Record<string, unknown>>

/** One word of a table changed. */
interface Bend {
  readonly operator: Operator
  readonly words: string
  readonly value: unknown
}

/**
 * What a table is called and where it is from is no law; terms of agreements and missing parts are read elsewhere; the
 * calendars differ only in days before 2023.
 */
const ABOUT: ReadonlySet<string> = new Set([
  'id',
  'title',
  'source',
  'variant',
  'without',
  'byAgreement',
  'calendar',
])

/** Words about something that a method has only if it has this flag. */
const PARTS: Readonly<Record<string, string>> = {
  qualification: 'hasPrequalification',
  preSelection: 'hasPreSelectionAgreement',
  'remedies.award': 'hasAwardComplaints',
}

/** A method's table with one word changed: by what the change is called. */
export interface BentTable extends Bend {
  readonly name: string
  readonly method: Method
  readonly path: string
}

/** A table as it is after a change of one word. */
export const bentBy = ({ path, value }: BentTable, table: Method): Method =>
  withValue(table as never, path.split('.'), value) as never

function withValue(table: Table, [first = '', ...rest]: readonly string[], value: unknown): Table {
  if (!rest.length) return { ...table, [first]: value }
  return { ...table, [first]: withValue((table[first] ?? {}) as Table, rest, value) }
}

/** Places of single values in any of the tables. */
function paths(): string[] {
  return [...new Set(methods.flatMap((method) => pathsOf(method as never, '')))].sort()
}

function pathsOf(table: Table, before: string): string[] {
  return Object.entries(table).flatMap(([key, value]) => {
    const path = before + key
    if (before === '' && ABOUT.has(key)) return []
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value) && !isRange(value)
    return isGroup ? pathsOf(value as Table, `${path}.`) : [path]
  })
}

const isRange = (value: object): boolean => 'min' in value

function valueAt(method: Method, path: string): unknown {
  return path.split('.').reduce<unknown>((table, key) => (table as Table | undefined)?.[key], method)
}

function bendsOf(path: string, value: unknown, config: Table): Bend[] {
  if (config[PARTS[path] ?? '']?.toString() === 'false') return []
  if (path.startsWith('config.')) return value === undefined ? [] : choices(value)
  if (path === 'workingDays') return days(value as readonly string[], config)
  if (Array.isArray(value))
    return value.map((word) => ({
      operator: 'table',
      words: `without ${String(word)}`,
      value: value.filter((other) => other !== word),
    }))
  if (typeof value === 'number')
    return [{ operator: 'period', words: `${value + 1}, not ${value}`, value: value + 1 }]
  if (path.endsWith('.working'))
    return [{ operator: 'days', words: value ? 'calendar days' : 'working days', value: !value }]
  return words(path, value)
}

/** What a buyer may choose: less, more, or a unit more. */
function choices(value: unknown): Bend[] {
  if (!Array.isArray(value)) {
    const { min } = value as { min: number }
    return [{ operator: 'unit', words: `from ${min + 1} on`, value: { ...(value as object), min: min + 1 } }]
  }
  const [first] = value as readonly unknown[]
  if (typeof first === 'number')
    return [{ operator: 'unit', words: `${first + 1}, not ${first}`, value: [first + 1, ...value.slice(1)] }]
  if (value.length > 1) return [{ operator: 'table', words: `always ${String(first)}`, value: [first] }]
  return [{ operator: 'table', words: 'free to choose', value: [first, !first] }]
}

/** Flags whose days are counted the other way; no days are no days either way. */
function days(flags: readonly string[], config: Table): Bend[] {
  const known = [...new Set(methods.flatMap(({ workingDays }) => workingDays as readonly string[]))]
  const counted = known.filter((flag) => ![undefined, '0'].includes(config[flag]?.toString()))
  return counted.map((flag) => {
    const working = flags.includes(flag)
    const value = working ? flags.filter((other) => other !== flag) : [...flags, flag]
    return { operator: 'days', words: `${flag} in ${working ? 'calendar' : 'working'} days`, value }
  })
}

/** Another word that some method has there. */
function words(path: string, value: unknown): Bend[] {
  const others = methods.map((method) => valueAt(method, path))
  const other = others.find((word) => JSON.stringify(word) !== JSON.stringify(value) && !Array.isArray(word))
  if (other === undefined && (value === undefined || !others.includes(undefined))) return []
  return [{ operator: 'table', words: `${String(other)}, not ${String(value)}`, value: other }]
}

/** A method's table with each of its words changed. */
const bent = (method: Method): BentTable[] =>
  paths().flatMap((path) =>
    bendsOf(path, valueAt(method, path), method.config).map((bend) => ({
      ...bend,
      name: `${bend.operator} ${method.id}.${path} ${bend.words}`,
      method,
      path,
    })),
  )

/** The bent tables of each method, by its id. */
export const bentTables: ReadonlyMap<string, readonly BentTable[]> = new Map(
  methods.map((method) => [method.id, bent(method)]),
)
