import type { Method } from '../../../simulator/domain/method.ts'
import { methods } from '../../../simulator/domain/methods/index.ts'
import { changeMethods } from '../law.ts'
import { bending, type Mutant, type Operator } from '../mutant.ts'
import type { Sighted } from '../sighted.ts'

type Table = Readonly<Record<string, unknown>>

/** One word of a table changed. */
interface Bend {
  readonly operator: Operator
  readonly words: string
  readonly value: unknown
}

/** What a table is called and where it is from is no law; terms of agreements and missing parts are read elsewhere. */
const ABOUT: ReadonlySet<string> = new Set(['id', 'title', 'source', 'variant', 'without', 'byAgreement'])

/** Every value of every method's table that somebody read, changed. */
export function tablesBent(sighted: Sighted): Mutant[] {
  return methods.flatMap((method) =>
    paths().flatMap((path) => {
      const read = `read\t${method.id}\t${path}`
      if (!sighted.has(read)) return []
      const flag = path.split('.').at(-1) ?? path
      return bendsOf(path, valueAt(method, path)).map(({ operator, words, value }) => ({
        id: `${operator} ${method.id}.${path} ${words}`,
        operator,
        target: method.id,
        words: `${path} of ${method.id}: ${words}`,
        toldBy: sighted.told([read], { like: flag }),
        bend: bending((law) => changeMethods(law, replacing(method.id, path, value))),
      }))
    }),
  )
}

/** Tables with a value changed; the same one for the same table, as effects compare them. */
function replacing(id: string, path: string, value: unknown): (method: Method) => Method {
  const changed = new WeakMap<Method, Method>()
  return (table) => {
    if (table.id !== id) return table
    const other = changed.get(table) ?? (withValue(table as never, path.split('.'), value) as never)
    changed.set(table, other)
    changed.set(other, other)
    return other
  }
}

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

function bendsOf(path: string, value: unknown): Bend[] {
  if (path.startsWith('config.')) return choices(value)
  if (path === 'workingDays') return days(value as readonly string[])
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

/** Flags whose days are counted the other way. */
function days(flags: readonly string[]): Bend[] {
  const known = [...new Set(methods.flatMap(({ workingDays }) => workingDays as readonly string[]))]
  return known.map((flag) => {
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
