import type { Driver } from '../drivers/driver.ts'
import { isRefusal, UnexpectedRefusal } from '../procedure/cast.ts'
import { beginProcedure, type Plot, type Procedure, printedLike } from '../procedure/procedure.ts'
import { inKyiv } from '../time/kyiv.ts'
import type { Answer, Probe, Running } from './probe.ts'
import type { Situation } from './situations.ts'
import type { Subject } from './subjects.ts'

/** How one end of one period of one method was found, in one place of the calendar. */
export interface Finding {
  /** The method, and flags that differ from its example. */
  readonly subject: string
  readonly probe: string
  readonly period: string
  readonly situation: string
  readonly state: 'agrees' | 'differs' | 'could-not-run'
  /** ISO 8601: when the period begins and ends, and where another calendar sees its end. */
  readonly from?: string
  readonly until?: string
  readonly expected?: string
  /** What was answered a second before the end, at it, a second after it; and what the law says. */
  readonly answers?: readonly Answer[]
  readonly lawful?: readonly Answer[]
  readonly why?: string
}

const DAY = 86_400_000
const MOMENTS = [-1000, 0, 1000]
const MOST_PLACINGS = 12

class NotPlaced extends Error {}

const isRefused = (error: unknown): error is Error =>
  error instanceof NotPlaced || error instanceof UnexpectedRefusal

interface Begun {
  readonly procedure: Procedure
  readonly running: Running
}

async function begin(
  driver: Driver,
  plot: Plot,
  probe: Probe,
  start: number,
  event?: number,
): Promise<Begun> {
  await driver.reset(inKyiv(start))
  const procedure = beginProcedure(driver, plot)
  return { procedure, running: await probe.begin(procedure, event) }
}

/**
 * Begins the procedure on such a day that one of these days falls inside the period. Throws NotPlaced when none can, UnexpectedRefusal
 * when the procedure could not even begin around them.
 */
async function placed(driver: Driver, plot: Plot, probe: Probe, { at, start }: Situation): Promise<Begun> {
  if (at === undefined) return begin(driver, plot, probe, Date.parse(String(start)))
  let refused: unknown = new NotPlaced('the day never falls into the period')
  for (const event of at) {
    try {
      return await around(driver, plot, probe, Date.parse(event))
    } catch (error) {
      if (!isRefused(error)) throw error
      refused = error
    }
  }
  throw refused
}

async function around(driver: Driver, plot: Plot, probe: Probe, event: number): Promise<Begun> {
  let start = event - 10 * DAY
  let refused: unknown = new NotPlaced('the day never falls into the period')
  for (let placing = 1; placing <= MOST_PLACINGS; placing++) {
    try {
      const begun = await begin(driver, plot, probe, start, event)
      const { from, until } = begun.running
      if (from <= event && event <= until) return begun
      start += event - (from + until) / 2
    } catch (error) {
      // Around holidays the example's periods are too short on some days: a little earlier, a little later.
      if (!isRefused(error)) throw error
      refused = error
      start += (placing % 2 ? -placing : placing) * 2 * DAY
    }
  }
  throw refused
}

/** Finds out what is answered around the end of a period. Needs a system whose clock is steered and which takes snapshots. */
export async function find(
  driver: Driver,
  { title, plot }: Subject,
  probe: Probe,
  situation: Situation,
): Promise<Finding> {
  const about = { subject: title, probe: probe.id, period: probe.period, situation: situation.id }
  try {
    return { ...about, ...(await look(driver, probe, await placed(driver, plot, probe, situation))) }
  } catch (error) {
    if (!isRefused(error)) throw error
    return { ...about, state: 'could-not-run', why: error.message }
  }
}

async function look(driver: Driver, probe: Probe, { procedure, running }: Begun) {
  const { from, until, expected } = running
  const before = await driver.snapshot?.()
  const now = await driver.now()
  const answers: Answer[] = []
  for (const moment of MOMENTS) {
    await driver.restore?.(before)
    const at = until + moment
    if (!probe.unclocked) await driver.advance({ until: printedLike(now, at) })
    const { reply } = await probe.deed(procedure, at)
    answers.push(isRefusal(reply) ? 'refused' : 'accepted')
  }
  const lawful = probe.answers
  const agrees = (expected ?? until) === until && lawful.every((answer, n) => answer === answers[n])
  const dates = { from: printedLike(now, from), until: printedLike(now, until) }
  return {
    state: agrees ? 'agrees' : 'differs',
    ...dates,
    ...(expected !== undefined && { expected: printedLike(now, expected) }),
    answers,
    lawful,
  } as const
}
