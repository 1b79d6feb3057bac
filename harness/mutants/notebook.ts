import type { Driver } from '../drivers/driver.ts'

/** What a run of all examples saw: of everything that may be bent, which examples would tell. */
export interface Sightings {
  readonly scenarios: readonly string[]
  /** Milliseconds of processor that each example took. */
  readonly cost: readonly number[]
  /** By what was seen: numbers of the examples, those first whose deeds met it and not their preparations. */
  readonly seen: Readonly<Record<string, readonly number[]>>
}

/** Notes what is met while examples run; what was met on the way to a state that is restored counts as met. */
export interface Notebook {
  /** Something was met. */
  note(key: string): void
  /** Whether it was met already: by deeds, once deeds have begun. */
  knows(key: string): boolean
  /** An example begins. */
  begin(): void
  /** From now on its deeds, no longer what prepares them. */
  deeds(): void
  readonly inDeeds: boolean
  /** What was met, and whether by its deeds. */
  end(): ReadonlyMap<string, boolean>
  /** The system, whose snapshots remember what led to them. */
  remembering(driver: Driver): Driver
}

export function openNotebook(): Notebook {
  let met = new Map<string, boolean>()
  let inDeeds = false
  return {
    note(key) {
      if (inDeeds || !met.has(key)) met.set(key, inDeeds)
    },
    knows: (key) => (inDeeds ? met.get(key) === true : met.has(key)),
    begin() {
      met = new Map()
      inDeeds = false
    },
    deeds() {
      inDeeds = true
    },
    get inDeeds() {
      return inDeeds
    },
    end: () => met,
    remembering(driver) {
      const { snapshot, restore } = driver
      if (!snapshot || !restore) return driver
      return {
        ...driver,
        snapshot: async () => ({ state: await snapshot(), met: [...met.keys()] }),
        async restore(kept) {
          const before = kept as { state: unknown; met: readonly string[] }
          await restore(before.state)
          for (const key of before.met) if (!met.has(key)) met.set(key, false)
        },
      }
    },
  }
}
