import { bijection } from '../certificate/bijection.ts'
import { embeddedKeys } from '../procedure/cast.ts'
import { plots } from '../procedure/plots.ts'
import { judged } from './breach.ts'
import type { Case } from './case.ts'
import { type Exchanged, fight, type Pair } from './duel.ts'
import { concrete, NothingThere } from './placeholders.ts'
import type { Stage } from './stage.ts'
import { take } from './step.ts'

/** What came of playing a case again. */
export interface Replayed {
  /** Whether what was wrong still is. */
  readonly fails: boolean
  readonly message: string
  readonly exchanged?: readonly Exchanged[]
}

/** Whether the other system still differs from the reference: in the same way, in another, or no more. */
export async function replayAgainst(pair: Pair, { start, steps, sign, title }: Case): Promise<Replayed> {
  const found = await fight(pair, start, steps)
  if (!found) return { fails: false, message: `fixed: both answer the same; it was: ${title}` }
  const message =
    found.sign === sign ? `still fails: ${found.message}` : `fails otherwise now: ${found.message}`
  return { fails: true, message, exchanged: found.exchanged }
}

const LAW = /^law (.+)$/

/** Whether the embedded simulator still breaks the law; or, of a difference, still answers as when it was found. */
export async function replayHere(stage: Stage, one: Case): Promise<Replayed> {
  const { start, steps, sign, title, method } = one
  const law = LAW.exec(sign)?.[1]
  if (law === undefined) return asExpected(stage, one)
  const plot = plots[method]
  if (!plot) return { fails: true, message: `cannot be judged: no procedure is written for ${method}` }
  const breach = await judged(stage, plot, start, steps)
  if (!breach) return { fails: false, message: `fixed: ${law} holds; it was: ${title}` }
  return { fails: true, message: `still fails: ${breach.law}: ${breach.message}` }
}

/** Whether the reference answers the last request as it did. */
async function asExpected({ driver }: Stage, { start, steps, expected, statuses }: Case): Promise<Replayed> {
  await driver.reset(start)
  const answers = new Map<number, unknown>()
  for (const [at, { n, step }] of steps.entries()) {
    let reply: { status: number; body: unknown }
    try {
      reply = (await take(driver, concrete(step, answers, embeddedKeys))).reply
    } catch (nothing) {
      if (!(nothing instanceof NothingThere)) throw nothing
      return { fails: true, message: `the reference has changed: for step ${n} ${nothing.message}` }
    }
    answers.set(n, reply.body)
    const wanted = at === steps.length - 1 ? expected.status : (statuses[at] ?? reply.status)
    const found =
      reply.status === wanted
        ? at === steps.length - 1 && bijection().difference(expected.body, reply.body)
        : `status ${wanted}, now ${reply.status} ${JSON.stringify(reply.body)?.slice(0, 200)}`
    if (found) return { fails: true, message: `the reference has changed: step ${n}: ${found}` }
  }
  const message =
    'the reference answers as it did; name the other system with --url to see whether it still differs'
  return { fails: false, message }
}
