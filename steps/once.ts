import type { Driver } from '../harness/drivers/driver.ts'
import { session } from '../harness/verdicts/session.ts'

/** What those who act know of a state of the system: how it is told, and how it is learnt again. */
export interface Memory<Known> {
  tell(): Known
  learn(known: Known): void
}

interface Kept {
  readonly system: unknown
  readonly known: unknown
}

/** By system: what one system was, another never was. */
const kept = new WeakMap<object, Map<string, Kept>>()

/**
 * Brings the system to a state: straight there when it was there before and can go back; `key` names the state. Whoever
 * is brought there again knows what was known then.
 */
export async function once<Known>(
  driver: Driver,
  key: string,
  memory: Memory<Known>,
  bring: () => Promise<void>,
): Promise<void> {
  const states = kept.get(session().driver) ?? new Map<string, Kept>()
  kept.set(session().driver, states)
  const state = states.get(key)
  if (state && driver.restore) {
    await driver.restore(state.system)
    memory.learn(structuredClone(state.known) as Known)
    return
  }
  await bring()
  if (driver.snapshot)
    states.set(key, { system: await driver.snapshot(), known: structuredClone(memory.tell()) })
}
