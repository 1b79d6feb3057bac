import { addSeconds, type Instant, instant, print } from '../../time.ts'
import type { Timetable } from '../timetable.ts'
import type { Auction, Interval, Label, Stage, Turn } from './document.ts'

const unknown: Label = { en: 'TBD', uk: 'TBD', ru: 'TBD' }

type Unscheduled = Omit<Interval, 'start'> | Omit<Turn, 'start'>

/**
 * The stages of an auction: rounds of a pause and a turn for each bidder, then the time to count and the announcement.
 * `atOnce`: no stage lasts. Source: prozorro-auction, databridge/model.py, build_stages.
 */
export function stagesOf(
  start: Instant,
  bidders: number,
  { rounds, firstPause, turn, pause, counting }: Timetable,
  { atOnce }: { atOnce: boolean },
): Stage[] {
  const stages: Stage[] = []
  let at = start
  const push = (stage: Unscheduled, lasts: number) => {
    stages.push({ start: print(at), ...stage })
    if (!atOnce) at = addSeconds(at, lasts)
  }
  for (let round = 0; round < rounds; round++) {
    push({ type: 'pause' }, round === 0 ? firstPause : pause)
    for (let bidder = 0; bidder < bidders; bidder++)
      push({ type: 'bids', bidder_id: 'TBD', label: unknown }, turn)
  }
  push({ type: 'pre_announcement' }, counting)
  push({ type: 'announcement' }, 0)
  return stages
}

/** When the next stage begins; undefined when none is to come. */
export function nextTick({ timer, is_cancelled }: Auction): Instant | undefined {
  return timer === undefined || is_cancelled ? undefined : instant(timer)
}
