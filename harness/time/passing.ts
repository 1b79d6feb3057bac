import type { Target, TimePart } from '../config/target.ts'
import type { Driver } from '../drivers/driver.ts'
import { type Json, must, UnexpectedRefusal } from '../procedure/cast.ts'
import { holdAuction } from './auction.ts'
import { isOver, markOf, type Turn, turnsOf } from './turns.ts'
import { openWaiting, type Waiting, type Waits } from './waiting.ts'

/** Real time that passes for the tenders of one driver. */
export interface Passing {
  /** From now on what time does to this tender counts. */
  watch(tender: string): void
  /** Whoever asks has seen this tender: what changes from here on is news to him. */
  saw(tender: Json): void
  /** A turn that has come, for all that was seen of the tenders, without being taken: what it ended may be over. */
  overdue(): Turn | undefined
  /** Another procedure begins: its tenders, its patience. */
  forget(): void
  /**
   * Waits for the next turn of a watched tender and until it is taken; not at all when one has moved on since it was
   * seen. Throws when nothing is to come, TimeStandsStill and WaitTooLong.
   */
  next(): Promise<void>
  /** Waits until an instant (milliseconds since 1970); turns on the way are taken. */
  until(instant: number): Promise<void>
}

export interface PassingOptions {
  readonly driver: Driver
  /** The system's clock, milliseconds since 1970. */
  readonly now: () => number
  readonly time: Pick<Target['time'], 'play' | 'patience' | 'longest'>
  readonly keys: Target['keys']
  readonly waits?: Waits
}

/** Between two looks at a tender that should have moved on, in milliseconds. */
const POLL = 250
/** The system's clock is read with delay: a turn is taken a moment later rather than too early. */
const MARGIN = 50
/** Seconds that an auction may last which others hold. */
const LONGEST_AUCTION = 3600
/** So often we try to play our part before a refusal is believed. */
const MOST_TRIES = 3

/** Somebody who plays a part of time did not; nothing to do with the rule that was to be shown. */
export class TimeStandsStill extends Error {
  constructor({ tender, part, at }: Turn, patience: number) {
    const when = at === 0 ? 'at once' : new Date(at).toISOString()
    super(
      `tender ${tender}: the ${part}'s turn was due ${when}, and nothing happened for ${patience} s; configure keys.${part}, and Etalon plays that part`,
    )
  }
}

/** Lets real time pass, and plays the parts of the chronograph and of the auction module that are ours. */
export function passing(options: PassingOptions): Passing {
  /** Watched tenders, as they were when they were last seen. */
  const watched = new Map<string, Json | undefined>()
  const waiting = openWaiting(options)

  /** `ours`: parts that may be played before their date. */
  async function coming(ours: readonly TimePart[] = []): Promise<{ turn: Turn | undefined; news: boolean }> {
    const seen = new Map(watched)
    const tenders = await Promise.all([...watched.keys()].map((tender) => read(options, tender)))
    const news = tenders.some((tender) => {
      const before = seen.get(String(tender.id))
      return before !== undefined && markOf(before) !== markOf(tender)
    })
    for (const tender of tenders) if (isOver(tender)) watched.delete(String(tender.id))
    return {
      turn: tenders.flatMap((tender) => turnsOf(tender, ours)).sort((a, b) => a.at - b.at)[0],
      news,
    }
  }

  return {
    watch: (tender) => void watched.set(tender, undefined),
    saw(tender) {
      if (watched.has(String(tender.id))) watched.set(String(tender.id), tender)
    },
    overdue() {
      const turns = [...watched.values()].flatMap((tender) => (tender ? turnsOf(tender) : []))
      return turns.find(({ at }) => at > 0 && at <= options.now())
    },
    forget() {
      watched.clear()
      waiting.afresh()
    },
    async next() {
      const { turn, news } = await coming(options.time.play)
      if (news) return
      if (!turn) throw new Error('nothing is due: no tender waits for time')
      await take(options, turn, waiting)
    },
    async until(instant) {
      for (let { turn } = await coming(); turn && turn.at <= instant; { turn } = await coming())
        await take(options, turn, waiting)
      await waiting.until(instant, `a date of ${named(watched.keys())}`)
    },
  }
}

async function read({ driver }: PassingOptions, tender: string): Promise<Json> {
  return (await must(driver, { verb: 'GET', path: `/tenders/${tender}` })).data
}

/** `tender 1`, `tenders 1 and 2`. */
function named(tenders: Iterable<string>): string {
  const ids = [...tenders]
  return ids.length ? `tender${ids.length > 1 ? 's' : ''} ${ids.join(' and ')}` : 'no tender'
}

/** Waits for a turn and until it is taken, by us or by others. */
async function take(options: PassingOptions, turn: Turn, waiting: Waiting): Promise<void> {
  await waiting.until(turn.at + MARGIN, `the ${turn.part}'s turn at ${named([turn.tender])}`)
  const before = await read(options, turn.tender)
  if (![...turnsOf(before), ...turnsOf(before, options.time.play)].some((other) => isSame(other, turn)))
    return
  const patience = options.time.patience + (turn.part === 'auction' ? LONGEST_AUCTION : 0)
  const deadline = Date.now() + patience * 1000
  for (let tries = 1; ; tries++) {
    const refusal = options.time.play.includes(turn.part) ? await play(options, turn) : undefined
    if (markOf(await read(options, turn.tender)) !== markOf(before)) return
    if (refusal && tries === MOST_TRIES) throw refusal
    if (Date.now() > deadline) throw new TimeStandsStill(turn, patience)
    await waiting.moment(POLL)
  }
}

/** The system may have been faster: a refusal matters only when nothing changes. */
async function play({ driver, keys }: PassingOptions, turn: Turn): Promise<UnexpectedRefusal | undefined> {
  try {
    await parts[turn.part](driver, turn, keys)
    return undefined
  } catch (error) {
    if (error instanceof UnexpectedRefusal) return error
    throw error
  }
}

function isSame(a: Turn, b: Turn): boolean {
  return a.at === b.at && a.part === b.part && a.lot === b.lot
}

const parts: Readonly<Record<TimePart, (driver: Driver, turn: Turn, keys: Target['keys']) => Promise<void>>> =
  {
    async chronograph(driver, { tender }, { chronograph: key }) {
      const body = { data: { id: tender } }
      await must(driver, { verb: 'PATCH', path: `/tenders/${tender}/chronograph`, key, body })
    },
    async auction(driver, turn, { auction: key }) {
      await holdAuction(driver, turn, key)
    },
  }
