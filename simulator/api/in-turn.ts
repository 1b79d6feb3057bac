/** Lets work on the same thing happen one after another, and work on different things side by side. */
export type InTurn = <T>(thing: string, work: () => Promise<T>) => Promise<T>

/**
 * Writers of one document wait for each other instead of deciding on what is about to change: in one process that is
 * cheaper than to decide again. Stores shared by several processes still refuse what was decided on an old version.
 */
export function inTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return async (thing, work) => {
    const before = last.get(thing)
    const mine = before ? before.then(work, work) : work()
    last.set(thing, mine)
    try {
      return await mine
    } finally {
      if (last.get(thing) === mine) last.delete(thing)
    }
  }
}
