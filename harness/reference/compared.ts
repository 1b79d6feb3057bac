import { isDeepStrictEqual } from 'node:util'
import { directDriver } from '../drivers/direct.ts'
import type { Asked, Driver, Exchange } from '../drivers/driver.ts'
import { embeddedKeys, type Keys } from '../procedure/cast.ts'
import { comparing } from '../properties/compare.ts'
import { abstraction, concrete, NothingThere } from '../properties/placeholders.ts'
import { type Played, type Step, take } from '../properties/step.ts'
import { START } from '../verdicts/session.ts'
import { addressesIn, looksAt } from './views.ts'

/** How every difference begins, so that it can be told from an expectation that was not met. */
const BEGINNING = 'not as in the reference: '

/** Whether what an example said is such a difference. */
export const isDifference = (message: string): boolean => message.startsWith(BEGINNING)

/** Made once: to begin anew takes less than to begin. */
let embedded: Driver | undefined

/** An answer that is not the reference's; the message says which, and how it differs. */
class Otherwise extends Error {}

/**
 * Does in the reference what was done to a system, at the same instants, and then lets everybody look at everything in
 * both. The first difference in what was answered or is seen, in words; undefined when all is equal up to identifiers.
 * The system's clock must be set by us, and begin at START.
 */
export async function differenceFromReference(
  system: Driver,
  keys: Keys,
  history: readonly Played[],
): Promise<string | undefined> {
  embedded ??= directDriver({ now: START })
  await embedded.reset(START)
  try {
    await compareAll(system, keys, history, embedded)
    return undefined
  } catch (error) {
    if (error instanceof Otherwise || error instanceof NothingThere) return BEGINNING + error.message
    throw error
  }
}

/** Throws Otherwise, NothingThere. */
async function compareAll(
  system: Driver,
  keys: Keys,
  history: readonly Played[],
  reference: Driver,
): Promise<void> {
  const told = abstraction(keys)
  const compare = comparing({ seconds: 0 })
  const answers = new Map<number, unknown>()

  async function repeat(played: Played): Promise<number> {
    const { n, step } = told.step(played.step)
    await reference.advance({ until: played.at })
    const { reply } = await take(reference, concrete(step, answers, embeddedKeys))
    answers.set(n, reply.body)
    // Most answers are the same to the letter.
    const isSame = 'upload' in step || isDeepStrictEqual(reply, played.reply)
    const found = isSame ? undefined : compare(reply, played.reply)
    if (found) throw new Otherwise(`${inWords(played.step)}: ${found.message}`)
    return n
  }

  /** What is only looked at tells nothing that is asked about later. */
  async function look(ask: Asked): Promise<unknown> {
    const { at, reply } = await system.send(ask)
    await repeat({ step: { ask }, at, reply })
    return (reply.body as { data?: unknown } | undefined)?.data
  }

  for (const played of history) told.answer(await repeat(played), played.reply.body)
  const seen = new Set<string>()
  for (const ask of looksAt(exchangesOf(history))) {
    const inner = addressesIn(ask.path, await look(ask)).filter((path) => !seen.has(path))
    for (const path of inner) {
      seen.add(path)
      await look({ verb: 'GET', path })
    }
  }
}

const exchangesOf = (history: readonly Played[]): Exchange[] =>
  history.flatMap(({ step, at, reply }) => ('ask' in step ? [{ asked: step.ask, at, reply }] : []))

const inWords = (step: Step): string => ('ask' in step ? `${step.ask.verb} ${step.ask.path}` : 'a file')
