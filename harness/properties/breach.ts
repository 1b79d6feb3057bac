import { embeddedKeys } from '../procedure/cast.ts'
import { beginProcedure, type Plot } from '../procedure/procedure.ts'
import { START } from '../verdicts/session.ts'
import { type Case, caseOfBreach } from './case.ts'
import { abstraction, NothingThere, type Numbered } from './placeholders.ts'
import type { Known } from './scene.ts'
import { type Breach, judgeSteps } from './sequence.ts'
import { fewest } from './shrink.ts'
import type { Stage } from './stage.ts'
import type { Outcome } from './stateful.ts'
import { type Played, type Step, take } from './step.ts'

/** Whoever only repeats requests knows nothing before. */
function stranger(stage: Stage, plot: Plot): Known {
  const procedure = beginProcedure(stage.driver, plot)
  return { procedure, draft: { body: {}, at: START }, criteria: [], owners: new Map(), bidders: 0 }
}

/** Takes the steps of a case in the embedded simulator; the first law that is broken, or undefined. */
export async function judged(
  stage: Stage,
  plot: Plot,
  start: string,
  steps: readonly Numbered[],
): Promise<Breach | undefined> {
  await stage.driver.reset(start)
  try {
    return await judgeSteps(stage, stranger(stage, plot), steps)
  } catch (nothing) {
    if (nothing instanceof NothingThere) return undefined
    throw nothing
  }
}

/** The same steps as anybody could take them: before something is spoken of that no answer has told, somebody looks. */
async function retold({ driver }: Stage, played: readonly Played[]): Promise<Numbered[]> {
  const { step, answer, isUntold } = abstraction(embeddedKeys)
  const steps: Numbered[] = []
  await driver.reset(START)
  const go = async (concrete: Step) => {
    const numbered = step(concrete)
    steps.push(numbered)
    answer(numbered.n, (await take(driver, concrete)).reply.body)
  }
  for (const { step: each } of played) {
    const tender = 'ask' in each ? /^\/tenders\/[0-9a-f]{32}/.exec(each.ask.path)?.[0] : undefined
    // Looking uses up no identifier: what is drawn later stays the same.
    if (tender !== undefined && isUntold(each)) await go({ ask: { verb: 'GET', path: tender } })
    await go(each)
  }
  return steps
}

/** A broken law as a case with as few requests as break it; with all of them when it takes more than requests. */
export async function caseOfOutcome(
  stage: Stage,
  { world, sequence }: Outcome,
  breach: Breach,
  seed: string,
): Promise<Case> {
  const played = [...world.played, ...breach.played]
  const told = await retold(stage, played)
  const all = told.map((one, n) =>
    n === told.length - 1 && breach.choice.stranger ? { ...one, stranger: true as const } : one,
  )
  let last = played.at(-1)
  const shows = async (steps: readonly Numbered[]) => {
    const again = await judged(stage, world.plot, START, steps)
    if (again?.law !== breach.law) return undefined
    last = again.played.at(-1)
    return steps.slice(0, again.played.length)
  }
  const steps = (await shows(all)) ? await fewest(all, shows) : all
  const { status = 0, body } = last?.reply ?? {}
  return caseOfBreach(breach.law, breach.message, {
    method: world.plot.method,
    found: { seed, sequence, against: 'the embedded simulator' },
    start: START,
    steps,
    expected: { status, body },
    statuses: [],
  })
}
