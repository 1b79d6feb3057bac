import type { Plot } from '../procedure/procedure.ts'
import { type Chance, chance, seedOf } from './chance.ts'
import { ask, type Breach, playSequence, type Sequence } from './sequence.ts'
import type { Stage } from './stage.ts'
import type { Played } from './step.ts'
import { type World, worldsOf } from './worlds.ts'

/** How sequences are to be played. */
export interface Sequences {
  readonly seed: string
  /** Number of the first one, and how many. */
  readonly from: number
  readonly count: number
  /** The longest, in steps; every length up to it is as frequent. */
  readonly longest: number
  /** One of so many is played twice, and around a snapshot: it must be the same, byte for byte. */
  readonly twiceOf: number
}

export const usualSequences = { longest: 7, twiceOf: 50 } as const

/** One sequence that was played. */
export interface Outcome {
  readonly sequence: number
  readonly world: World
  readonly played: readonly Played[]
  readonly breach?: Breach
}

/** Every state of an undisturbed procedure of each plot: where sequences begin. */
export async function prepare(stage: Stage, plots: readonly Plot[]): Promise<World[]> {
  const worlds: World[] = []
  for (const plot of plots) worlds.push(...(await worldsOf(stage, plot)))
  return worlds
}

/** Plays sequences in the embedded simulator, each from one of the worlds, every law looked after at every step. */
export async function* sequences(
  stage: Stage,
  worlds: readonly World[],
  wanted: Sequences,
): AsyncGenerator<Outcome> {
  for (let sequence = wanted.from; sequence < wanted.from + wanted.count; sequence++) {
    const luck = () => chance(seedOf(wanted.seed, sequence))
    const world = luck().pick(worlds)
    const play = () => walked(stage, world, luck(), wanted)
    const first = await play()
    const breach =
      first.breach ??
      (await feedBroken(stage, first)) ??
      (sequence % wanted.twiceOf === 0 ? await secondTime(stage, first, play) : undefined)
    yield { sequence, world, played: first.played, ...(breach && { breach }) }
  }
}

async function walked(stage: Stage, world: World, luck: Chance, { longest }: Sequences): Promise<Sequence> {
  // The first throw chose the world.
  luck.below(1)
  await world.enter()
  return playSequence(stage, world.known, { length: 1 + luck.below(longest), chance: luck })
}

const breachOf = (law: string, message: string, { played }: Sequence): Breach => ({
  law,
  message,
  played,
  choice: { name: 'the end of the sequence', step: { ask: { verb: 'GET', path: '/tenders' } } },
})

/** The same seed gives the same bytes; what a snapshot keeps is what there was. */
async function secondTime(
  { simulator: { control } }: Stage,
  first: Sequence,
  play: () => Promise<Sequence>,
): Promise<Breach | undefined> {
  const state = JSON.stringify(await control.snapshot())
  await control.restore(JSON.parse(state))
  if (JSON.stringify(await control.snapshot()) !== state)
    return breachOf('restoreIsIdentity', 'a state that was restored is another one', first)
  const second = await play()
  const differs = second.played.findIndex(({ reply }, n) => textOf(reply) !== textOf(first.played[n]?.reply))
  if (differs >= 0) return breachOf('sameSeedSameBytes', `step ${differs + 1} was answered otherwise`, first)
  return JSON.stringify(await control.snapshot()) === state
    ? undefined
    : breachOf('sameSeedSameBytes', 'the same steps led to another state', first)
}

const textOf = (reply: object | undefined): string => (reply as { text?: string } | undefined)?.text ?? ''

interface FeedItem {
  readonly id: string
  readonly dateModified: string
}

/** The feed has every tender that is announced, once, as it is now, in the order of changes. */
async function feedBroken(stage: Stage, ended: Sequence): Promise<Breach | undefined> {
  const page = await ask(stage, { verb: 'GET', path: '/tenders?mode=_all_&limit=1000' })
  const items = (page.body as { data: FeedItem[] }).data
  const id = ended.known.tender
  const stored = (id && (await stage.simulator.control.get('tender', id))) as
    | { status: string; dateModified: string }
    | undefined
  const told = items.filter((item) => item.id === id)
  const wrong =
    stored &&
    ((told.length === (stored.status === 'draft' ? 0 : 1)
      ? undefined
      : `the tender is told ${told.length} times`) ??
      (told.every(({ dateModified }) => dateModified === stored.dateModified)
        ? undefined
        : 'an old date is told'))
  const isOrdered = items.every(
    ({ dateModified }, n) =>
      n === 0 || Date.parse(items[n - 1]?.dateModified ?? '') <= Date.parse(dateModified),
  )
  const message = wrong ?? (isOrdered ? undefined : 'the feed is out of order')
  return message === undefined ? undefined : breachOf('feedIsCompleteAndInOrder', message, ended)
}
