import { addSeconds, type Instant, print } from '../../time.ts'
import { ANNOUNCEMENT, BIDDER_TURN, FIRST_PAUSE, PAUSE, ROUNDS } from '../timetable.ts'
import type { Interval, Label, Stage, Turn } from './document.ts'

const unknown: Label = { en: 'TBD', uk: 'TBD', ru: 'TBD' }

type Unscheduled = Omit<Interval, 'start'> | Omit<Turn, 'start'>

/**
 * The stages of an auction: three rounds of a pause and a turn for each bidder, then the time to count and the
 * announcement. `instant`: no stage lasts. Source: prozorro-auction, databridge/model.py, build_stages.
 */
export function stagesOf(start: Instant, bidders: number, { instant }: { instant: boolean }): Stage[] {
  const stages: Stage[] = []
  let at = start
  const push = (stage: Unscheduled, lasts: number) => {
    stages.push({ start: print(at), ...stage })
    if (!instant) at = addSeconds(at, lasts)
  }
  for (let round = 0; round < ROUNDS; round++) {
    push({ type: 'pause' }, round === 0 ? FIRST_PAUSE : PAUSE)
    for (let turn = 0; turn < bidders; turn++)
      push({ type: 'bids', bidder_id: 'TBD', label: unknown }, BIDDER_TURN)
  }
  push({ type: 'pre_announcement' }, ANNOUNCEMENT)
  push({ type: 'announcement' }, 0)
  return stages
}
