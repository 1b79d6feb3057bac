import type { Driver, Reply } from '../drivers/driver.ts'
import { embeddedKeys, type Keys } from '../procedure/cast.ts'
import { comparing, type Difference } from './compare.ts'
import { concrete, NothingThere, type Numbered } from './placeholders.ts'
import { shifted } from './scene.ts'
import { take } from './step.ts'

/** A system in a comparison, and the keys it knows people by. */
interface Side {
  readonly driver: Driver
  readonly keys: Keys
}

/** The reference and the other. */
export interface Pair {
  readonly reference: Side
  readonly other: Side
  /** Seconds by which instants may differ. */
  readonly tolerance: number
}

/** Seconds by which instants may differ where time is not steered. */
const UNSTEERED = 120

/** The embedded simulator as the reference, and another system. */
export function pairOf(
  reference: { readonly driver: Driver },
  other: Driver,
  keys: Keys,
  tolerance?: number,
): Pair {
  return {
    reference: { driver: reference.driver, keys: embeddedKeys },
    other: { driver: other, keys },
    tolerance: tolerance ?? (other.capabilities.time === 'steered' ? 0 : UNSTEERED),
  }
}

/** One step as both took it. */
export interface Exchanged {
  readonly n: number
  readonly reference: Reply
  readonly other: Reply
}

/** A comparison that has begun: both systems are asked the same, one step after another. */
export interface Duel {
  /** The first difference; nothing may be asked after it. Throws NothingThere. */
  step(numbered: Numbered): Promise<Difference | undefined>
  readonly exchanged: readonly Exchanged[]
  readonly start: string
}

/** Both systems begin anew at this instant; where the other's time is its own, the reference begins when the other is. */
export async function begin(pair: Pair, start: string): Promise<Duel> {
  const { reference, other, tolerance } = pair
  const isSteered = other.driver.capabilities.time === 'steered'
  await other.driver.reset(start)
  const now = isSteered ? start : await other.driver.now()
  await reference.driver.reset(now)
  const late = isSteered ? 0 : Date.parse(now) - Date.parse(start)
  const compare = comparing({ seconds: tolerance })
  const answers = { reference: new Map<number, unknown>(), other: new Map<number, unknown>() }
  const exchanged: Exchanged[] = []

  return {
    exchanged,
    start,
    async step({ n, step }) {
      const moved = shifted(step, late)
      const ours = concrete(moved, answers.reference, reference.keys)
      const theirs = concrete(moved, answers.other, other.keys)
      if (!isSteered) await reference.driver.advance({ until: await other.driver.now() })
      const [mine, their] = [
        (await take(reference.driver, ours)).reply,
        (await take(other.driver, theirs)).reply,
      ]
      answers.reference.set(n, mine.body)
      answers.other.set(n, their.body)
      exchanged.push({ n, reference: mine, other: their })
      // A file has the address that its service gave it; feeds of a system that others use too tell of theirs.
      if ('upload' in step || (!isSteered && isFeed(step))) return undefined
      return compare(mine, their)
    },
  }
}

const isFeed = (step: Numbered['step']): boolean =>
  'ask' in step && /^\/[a-z]+(\?|$)/.test(step.ask.path) && step.ask.verb === 'GET'

/** Where two systems differ. */
export interface Found extends Difference {
  /** The steps up to the one that shows it. */
  readonly steps: readonly Numbered[]
  readonly exchanged: readonly Exchanged[]
  /** The instant at which it begins. */
  readonly start: string
}

/** Takes all steps on both from the beginning; the first difference, or undefined: also when a step speaks of what is not there. */
export async function fight(
  pair: Pair,
  start: string,
  steps: readonly Numbered[],
): Promise<Found | undefined> {
  const duel = await begin(pair, start)
  for (const [at, numbered] of steps.entries()) {
    try {
      const found = await duel.step(numbered)
      if (found) return { ...found, steps: steps.slice(0, at + 1), exchanged: duel.exchanged, start }
    } catch (nothing) {
      if (nothing instanceof NothingThere) return undefined
      throw nothing
    }
  }
  return undefined
}
