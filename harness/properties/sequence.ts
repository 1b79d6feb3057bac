import type { Asked } from '../drivers/driver.ts'
import type { Chance } from './chance.ts'
import { laws } from './laws/all.ts'
import { concrete, type Numbered } from './placeholders.ts'
import { type Known, learned, type Scene } from './scene.ts'
import { type Stage, sceneOf } from './stage.ts'
import { kindOf, type Played, type Step, take } from './step.ts'
import { type Told, told } from './told.ts'
import { type Choice, choose, type Gait } from './walk.ts'

/** A law that was broken, and by what. */
export interface Breach {
  readonly law: string
  readonly message: string
  /** What was done, the step that broke the law last. */
  readonly played: readonly Played[]
  readonly choice: Choice
}

/** What a sequence came to. */
export interface Sequence {
  readonly played: readonly Played[]
  readonly known: Known
  readonly breach?: Breach
}

/**
 * A request with just what the simulator reads of one: the streams and signals of a real one take longer than the law.
 * The direct driver, and all that compares, sends real ones.
 */
function bareRequest({ verb, path, key, token, body }: Asked): Request {
  const headers = new Map([['content-type', 'application/json']])
  if (key !== undefined) headers.set('authorization', `Bearer ${key}`)
  if (token !== undefined) headers.set('x-access-token', token)
  const bytes = Buffer.from(body === undefined ? '' : JSON.stringify(body))
  return {
    url: `http://localhost/api/2.5${path}`,
    method: verb,
    headers: { get: (name: string) => headers.get(name) ?? null },
    arrayBuffer: async () => bytes,
  } as unknown as Request
}

/** Asks the simulator. */
export async function ask({ simulator }: Stage, asked: Asked): Promise<Told> {
  const response = await simulator.fetch(bareRequest(asked))
  return told(response.status, await response.text())
}

/** Takes a step in the simulator; the answer's text comes with it. */
async function tell(stage: Stage, step: Step): Promise<Played & { readonly reply: Told }> {
  if (!('ask' in step)) {
    const played = await take(stage.driver, step)
    return { ...played, reply: { ...played.reply, text: '' } }
  }
  const at = stage.simulator.control.clock().now
  return { step, at, reply: await ask(stage, step.ask) }
}

/** The tender as everybody sees it, when it is another than before. */
async function shownNow(stage: Stage, before: Scene, after: Scene): Promise<Told | undefined> {
  if (!after.stored || after.stored === before.stored) return undefined
  return ask(stage, { verb: 'GET', path: `/tenders/${after.stored.id}` })
}

/** Takes these steps; the first law that is broken. */
export async function judgeSteps(
  stage: Stage,
  from: Known,
  steps: readonly Numbered[],
): Promise<Breach | undefined> {
  const played: Played[] = []
  const answers = new Map<number, unknown>()
  let known = from
  for (const { n, step: noted, stranger } of steps) {
    const step = concrete(noted, answers, from.procedure.keys)
    const before = await sceneOf(stage, known)
    const done = await tell(stage, step)
    played.push(done)
    answers.set(n, done.reply.body)
    known = learned(known, done)
    const after = await sceneOf(stage, known)
    const shown = await shownNow(stage, before, after)
    const choice = { name: kindOf(step), step, ...(stranger && { stranger }) }
    const found = brokenBy({ before, after, choice, status: done.reply.status, text: done.reply.text, shown })
    if (found) return { ...found, played, choice }
  }
  return undefined
}

/** Takes so many steps, each chosen from what there is, and looks after each whether every law holds. */
export async function playSequence(
  stage: Stage,
  from: Known,
  { length, chance, gait }: { readonly length: number; readonly chance: Chance; readonly gait?: Gait },
): Promise<Sequence> {
  const played: Played[] = []
  let known = from
  let before = await sceneOf(stage, known)
  for (let n = 0; n < length; n++) {
    const choice = choose(before, chance, gait)
    const done = await tell(stage, choice.step)
    played.push(done)
    known = learned(known, done)
    const after = await sceneOf(stage, known)
    const shown = await shownNow(stage, before, after)
    const found = brokenBy({ before, after, choice, status: done.reply.status, text: done.reply.text, shown })
    if (found) return { played, known, breach: { ...found, played, choice } }
    before = after
  }
  return { played, known }
}

function brokenBy(
  sight: Parameters<(typeof laws)[number][1]>[0],
): { law: string; message: string } | undefined {
  for (const [law, broken] of laws) {
    const message = broken(sight)
    if (message !== undefined) return { law, message }
  }
  return undefined
}
