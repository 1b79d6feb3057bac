import type { Facts } from '../../simulator/domain/facts.ts'
import { addSeconds, type Instant, parse, print, SECOND } from '../../simulator/domain/time.ts'

/** How one value is seen otherwise than it is. */
export type Change =
  | { readonly seconds: number }
  | { readonly add: number }
  | { readonly times: number }
  | { readonly not: true }
  | { readonly from: string; readonly to: string }

/** One value among the facts, seen otherwise: `tender.tenderPeriod.endDate` a second later. */
export interface Lens {
  readonly path: string
  readonly change: Change
}

export type Leaf = string | number | boolean

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:/
/** Machinery, not facts. */
const OPAQUE: ReadonlySet<string> = new Set(['desk', 'context'])
/** The clock as a number and as it is printed. */
const CLOCK: ReadonlySet<string> = new Set(['now', 'nowIso'])

export const isDate = (value: unknown): value is string => typeof value === 'string' && INSTANT.test(value)

/** The facts as a lens shows them. */
export function through(facts: Facts, { path, change }: Lens): Facts {
  return view(facts, (at, value) => (at === path ? changed(value, change) : value))
}

/** The facts as they are, and every value that is looked at told. */
export function overheard(facts: Facts, tell: (path: string, value: Leaf) => void): Facts {
  return view(facts, (path, value) => {
    tell(path, value)
    return value
  })
}

/** Every object is shown by the same proxy wherever it stands, so that comparing objects still means something. */
function view(facts: Facts, show: (path: string, value: Leaf) => Leaf): Facts {
  const shown = new WeakMap<object, object>()
  const open = <T extends object>(of: T, path: string): T => {
    const known = shown.get(of) as T | undefined
    if (known) return known
    const proxy = new Proxy(of, {
      get(target, name) {
        const value = Reflect.get(target, name) as unknown
        if (typeof name === 'symbol' || typeof value === 'function' || name === 'length') return value
        const at = pathOf(path, name, Array.isArray(target))
        if (typeof value === 'object' && value !== null) return OPAQUE.has(name) ? value : open(value, at)
        return isLeaf(value) ? show(at, value) : value
      },
    })
    shown.set(of, proxy)
    return proxy
  }
  return open(facts, '')
}

const isLeaf = (value: unknown): value is Leaf =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

function pathOf(path: string, name: string, inList: boolean): string {
  if (inList) return path
  if (path === '') return CLOCK.has(name) ? 'now' : name
  return `${path}.${name}`
}

function changed(value: Leaf, change: Change): Leaf {
  if ('seconds' in change) return moved(value, change.seconds)
  if ('not' in change) return typeof value === 'boolean' ? !value : value
  if ('from' in change) return value === change.from ? change.to : value
  if (typeof value !== 'number') return value
  // Hundredths stay hundredths.
  return 'add' in change ? Math.round((value + change.add) * 1e6) / 1e6 : value * change.times
}

function moved(value: Leaf, seconds: number): Leaf {
  if (typeof value === 'number') return (value + seconds * SECOND) as Instant
  const instant = typeof value === 'string' ? parse(value) : undefined
  return instant === undefined ? value : print(addSeconds(instant, seconds))
}
