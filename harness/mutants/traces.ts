import type { Facts } from '../../simulator/domain/facts.ts'
import { isDate } from './lens.ts'

/** Dates and amounts of a document by where they stand. */
export type Figures = ReadonlyMap<string, string | number>

/** When something was done is not what a period is. */
const STAMPS =
  /^(date|dateModified|dateCreated|datePublished|dateSubmitted|datePublished|next_check|public_modified)$/
const AMOUNTS = /^(amount|amountNet)$/

/** The dates and amounts that an effect may set: of the target and what it stands in. */
export function figuresOf({ target, around }: Facts): Figures {
  const figures = new Map<string, string | number>()
  const roots = new Set<unknown>([
    around.tender ?? around.framework ?? around.agreement,
    around.contract,
    target,
  ])
  for (const root of roots) walk(root, '', (path, value) => figures.set(path, value))
  return figures
}

function walk(value: unknown, path: string, tell: (path: string, value: string | number) => void): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, each] of Object.entries(value)) {
    if (key === 'revisions' || key === 'documents') continue
    if (typeof each === 'object') walk(each, `${path}${key}.`, tell)
    else if (isFigure(key, each)) tell(path + key, each)
  }
}

function isFigure(key: string, value: unknown): value is string | number {
  return typeof value === 'number' ? AMOUNTS.test(key) : isDate(value) && !STAMPS.test(key)
}

/** Names without places in lists: `lots.0.value.amount` is `lots.value.amount`. */
export const unplaced = (path: string): string => path.replace(/(^|\.)\d+(?=\.)/g, '')

/** What was set, and by whom: figures that differ and were not sent by the client. */
export function figuresSet(
  before: Figures,
  after: Figures,
  facts: Facts,
): ReadonlyMap<string, string | number> {
  const set = [...after].filter(([path, value]) => before.get(path) !== value)
  if (!set.length) return new Map()
  const sent = JSON.stringify(facts.command.body)
  return new Map(set.filter(([, value]) => !sent.includes(JSON.stringify(value))))
}

/** Changes the figures in place, in every document of these facts. */
export function changeFigures(
  { target, around }: Facts,
  change: (path: string, value: unknown) => unknown,
): void {
  const roots = new Set<unknown>([
    around.tender ?? around.framework ?? around.agreement,
    around.contract,
    target,
  ])
  for (const root of roots) rewrite(root, '', change)
}

function rewrite(value: unknown, path: string, change: (path: string, value: unknown) => unknown): void {
  if (typeof value !== 'object' || value === null) return
  const object = value as Record<string, unknown>
  for (const [key, each] of Object.entries(object)) {
    if (key === 'revisions' || key === 'documents') continue
    if (typeof each === 'object') rewrite(each, `${path}${key}.`, change)
    else if (isFigure(key, each)) object[key] = change(path + key, each)
  }
}
