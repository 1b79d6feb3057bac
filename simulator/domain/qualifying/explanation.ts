import type { Award, AwardMilestone, Qualification } from '../records/tender.ts'
import { type Instant, instant } from '../time.ts'

/** Time to explain that keeps a decision waiting: 24 hours, or more for an abnormally low price. */
const WAITED_FOR: readonly string[] = ['24h', 'alp']

/** The extra time of a winner or bidder that has begun and is not yet over. */
export function runningExplanation(
  { milestones = [] }: Award | Qualification,
  now: Instant,
): AwardMilestone | undefined {
  return milestones.find(
    ({ code, date, dueDate }) => WAITED_FOR.includes(code) && instant(date) <= now && now <= instant(dueDate),
  )
}
