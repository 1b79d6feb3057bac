import type { Plot } from '../procedure/procedure.ts'
import { START } from '../verdicts/session.ts'
import { type Chance, chance, seedOf } from './chance.ts'
import type { Difference } from './compare.ts'
import { begin, type Duel, type Found, fight, type Pair } from './duel.ts'
import { nextOfLife } from './life.ts'
import { type Abstraction, abstraction, NothingThere, type Numbered } from './placeholders.ts'
import { inTender, type Known, learned, type Scene } from './scene.ts'
import { fewest, smallest } from './shrink.ts'
import { beginOn, type Stage, sceneOf } from './stage.ts'
import type { Step } from './step.ts'
import { choose, type Gait, usual } from './walk.ts'

/** How a search is to go. */
export interface Search {
  readonly seed: string
  readonly plots: readonly Plot[]
  /** Numbers of the sequences. */
  readonly from: number
  readonly sequences: number
  /** Steps of a life that nothing disturbs, then steps of any kind: at most so many. */
  readonly life: number
  readonly steps: number
}

/** The search on its way. */
export interface Progress {
  readonly sequence: number
  readonly method: string
  readonly steps: number
  readonly found?: Found
}

const MOST_BIDDERS = 3

/** Between how many of the steps somebody looks at the tender. */
const LOOKS = 0.3

const looking = (path: string): Step => ({ ask: { verb: 'GET', path } })

const TIMELESS: Gait = { ...usual, time: 0 }

/**
 * Plays sequences in the reference (the embedded simulator, so that what it has stored shows what may be done) and in
 * the other system, the same steps, and compares all answers. Yields every sequence with its first difference.
 */
export async function* differences(stage: Stage, pair: Pair, search: Search): AsyncGenerator<Progress> {
  for (let sequence = search.from; sequence < search.from + search.sequences; sequence++) {
    const luck = chance(seedOf(search.seed, sequence))
    const plot = luck.pick(search.plots)
    const { found, steps } = await searched(stage, pair, plot, luck, search)
    yield { sequence, method: plot.method, steps, ...(found && { found }) }
  }
}

/** A walk that is under way in both systems. */
interface Walk {
  readonly duel: Duel
  readonly told: Abstraction
  readonly steps: Numbered[]
  /** Whether time can be let pass. */
  readonly isSteered: boolean
}

async function searched(
  stage: Stage,
  pair: Pair,
  plot: Plot,
  luck: Chance,
  search: Search,
): Promise<{ readonly steps: number; readonly found?: Found }> {
  const start = pair.other.driver.capabilities.time === 'steered' ? START : await pair.other.driver.now()
  // Suppliers are selected in the reference first, to know what is to be asked; then it begins anew.
  await stage.driver.reset(start)
  const preparation = await beginOn(stage, plot)
  const duel = await begin(pair, start)
  const walk: Walk = {
    duel,
    told: abstraction(pair.reference.keys),
    steps: [],
    isSteered: pair.other.driver.capabilities.time === 'steered',
  }
  let found: Difference | undefined
  for (const { step } of preparation.played) found ??= await taken(walk, step)
  found ??= await walked(stage, walk, { ...preparation.known, bidders: biddersOf(plot, luck) }, luck, search)
  const { steps } = walk
  return {
    steps: steps.length,
    ...(found && { found: { ...found, steps, exchanged: duel.exchanged, start } }),
  }
}

function biddersOf({ config }: Plot, luck: Chance): number {
  return Math.max(Number(config.minBidsNumber ?? 1), 1 + luck.below(MOST_BIDDERS))
}

/** Some steps of a life, then steps of any kind; the first difference. */
async function walked(
  stage: Stage,
  walk: Walk,
  from: Known,
  luck: Chance,
  search: Search,
): Promise<Difference | undefined> {
  const gait = walk.isSteered ? usual : TIMELESS
  const [life, free] = [luck.below(search.life + 1), 1 + luck.below(search.steps)]
  let known = from
  for (let n = 0; n < life + free; n++) {
    const scene = await sceneOf(stage, known)
    const step = n < life ? nextOfLife(scene) : choose(scene, luck, gait).step
    if (!step || ('wait' in step && !walk.isSteered)) continue
    const told = walk.steps.length
    const difference =
      (await looked(walk, scene, step, n > life && luck.luck(LOOKS))) ?? (await taken(walk, step))
    if (difference) return difference
    if (walk.steps.length > told) known = learnedOf(known, step, walk.duel)
  }
  return undefined
}

/** What an answer has not told nobody can ask about; and what is done shows when somebody looks: at the tender, first. */
async function looked(
  walk: Walk,
  scene: Scene,
  next: Step,
  wanted: boolean,
): Promise<Difference | undefined> {
  if (scene.tender === undefined || !(wanted || walk.told.isUntold(next))) return undefined
  return taken(walk, looking(inTender(scene)))
}

/** Takes a step on both sides. */
async function taken(walk: Walk, step: Step): Promise<Difference | undefined> {
  const numbered = walk.told.step(step)
  try {
    const difference = await walk.duel.step(numbered)
    walk.steps.push(numbered)
    walk.told.answer(numbered.n, walk.duel.exchanged.at(-1)?.reference.body)
    return difference
  } catch (nothing) {
    // The other has no key for this part, or it has not told what this is about.
    if (nothing instanceof NothingThere) return undefined
    throw nothing
  }
}

function learnedOf(known: Known, step: Step, { exchanged }: Duel): Known {
  const reply = exchanged.at(-1)?.reference
  return reply ? learned(known, { step, at: '', reply }) : known
}

/** How often bodies are tried with less in them. */
const TRIES = 60

/** The fewest steps that show a difference: the same, or one that could be seen before it. */
export async function shrunk(pair: Pair, found: Found, tries = TRIES): Promise<Found> {
  const first = await shrunkAs(pair, found, 0)
  const sooner = await seenBefore(pair, first)
  const best = sooner ? await shrunkAs(pair, sooner, 0) : first
  const smaller = best.steps.length <= first.steps.length ? best : first
  return tries > 0 ? shrunkAs(pair, smaller, tries) : smaller
}

/** The fewest steps that show the same difference. */
async function shrunkAs(pair: Pair, found: Found, tries: number): Promise<Found> {
  let best = found
  const shows = async (steps: readonly Numbered[]) => {
    const again = await fight(pair, found.start, steps)
    if (again?.sign !== found.sign) return undefined
    best = again
    return again.steps
  }
  if (tries > 0) await smallest(found.steps, shows, tries)
  else await fewest(found.steps, shows)
  return best
}

/** A difference shows when something is asked; what the tender is like shows it as soon as it is there. */
async function seenBefore(pair: Pair, found: Found): Promise<Found | undefined> {
  const { steps, start } = found
  const made = steps.find(
    ({ step }) => 'ask' in step && step.ask.verb === 'POST' && /tenders$/.test(step.ask.path),
  )
  if (!made) return undefined
  const n = Math.max(...steps.map((one) => one.n)) + 1
  const step = looking(`/tenders/‹${made.n}.data.id›`)
  for (let at = steps.indexOf(made) + 1; at < steps.length - 1; at++) {
    const sooner = await fight(pair, start, [...steps.slice(0, at), { n, step }])
    if (sooner) return sooner
  }
  return undefined
}
