import { owns } from '../actor.ts'
import { type Branch, type Step, unless } from '../command.ts'
import type { InComplaint } from '../rules/complaint-post.ts'
import { ownedByAny } from '../rules/ownership.ts'

/** A side of the complaint shows the complaint's or the tender's token, and acts as its owner. */
export function bySide<F extends InComplaint>(): readonly Step<F>[] {
  return [
    ownedByAny<F>(
      ({ complaint }) => complaint,
      ({ tender }) => tender,
    ),
    (facts) => {
      facts.role = owns(facts.actor, facts.complaint) ? 'complaint_owner' : 'tender_owner'
    },
  ]
}

/** The appeal body acts by its key. */
export function bySideOrReviewer<F extends InComplaint>(...others: readonly string[]): Branch<F> {
  const groups = ['aboveThresholdReviewers', ...others]
  return unless<F>(({ actor }) => groups.includes(actor.group), ...bySide<F>())
}
