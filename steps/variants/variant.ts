import type { Json } from '../../harness/procedure/cast.ts'

/** What a change of the valid example may look at and change. */
export interface Draft {
  readonly data: Json
  /** A tender's flags. */
  readonly config: Json
  /** The instant of this day of the example's timetable, today being 0. */
  days(day: number): string
  /** Now, where it stays now. Throws NeedsFrozenClock. */
  frozen(): string
}

/**
 * What a phrase means as a change of one fact of the valid example, so that a refused request and its accepted twin
 * differ in nothing else.
 */
export type Variant = (draft: Draft) => void

export const list = (data: Json, name: string): Json[] => (data[name] ?? []) as Json[]
export const part = (data: Json, name: string): Json => data[name] as Json

/** The first of a list. */
export function first(data: Json, name: string): Json {
  const [found] = list(data, name)
  if (!found) throw new Error(`the example has no ${name}`)
  return found
}

/** A change of the first lot. */
export const lot =
  (vary: (lot: Json) => void): Variant =>
  ({ data }) =>
    vary(first(data, 'lots'))

/** Members of the whole. */
export const having =
  (members: Json): Variant =>
  ({ data }) =>
    void Object.assign(data, structuredClone(members))

/** Flags of the configuration. */
export const configured =
  (flags: Json): Variant =>
  ({ config }) =>
    void Object.assign(config, flags)
