import type { BidFacts } from '../facts.ts'
import type { Award, AwardMilestone, Bid, Qualification, Tender } from '../records/tender.ts'
import { type Instant, instant } from '../time.ts'

/** Time to explain that keeps a decision waiting: 24 hours, or more for an abnormally low price. */
const WAITED_FOR: readonly string[] = ['24h', 'alp']

/** The extra time of a winner or bidder, of one of these kinds, that has begun and is not yet over. */
export function runningExplanation(
  { milestones = [] }: Award | Qualification,
  now: Instant,
  codes: readonly string[] = WAITED_FOR,
): AwardMilestone | undefined {
  return milestones.find(
    ({ code, date, dueDate }) => codes.includes(code) && instant(date) <= now && now <= instant(dueDate),
  )
}

/** A pending award or (with pre-qualification) qualification of this bid gives its owner 24 hours to put papers right. */
export function has24Hours({ tender, bid, now }: BidFacts): boolean {
  const assessed = tender.qualifications
    ? tender.qualifications.filter(({ status, bidID }) => status === 'pending' && bidID === bid.id)
    : pendingAwards(tender, bid)
  return assessed.some((each) => runningExplanation(each, now, ['24h']))
}

/** …or a pending award gives him time to explain his price. */
export function mayCorrect(facts: BidFacts): boolean {
  const { tender, bid, now } = facts
  return (
    has24Hours(facts) || pendingAwards(tender, bid).some((award) => runningExplanation(award, now, ['alp']))
  )
}

function pendingAwards({ awards = [] }: Tender, bid: Bid): readonly Award[] {
  return awards.filter(({ status, bid_id }) => status === 'pending' && bid_id === bid.id)
}
