import type { DocumentRecord } from '../../domain/records/common.ts'
import type { Plan, PlanMilestone } from '../../domain/records/plan.ts'
import { databaseMarks, shown, stored } from './shown.ts'
import type { Viewer } from './viewer.ts'

const secret = [...databaseMarks, 'transfer_token', 'owner_token', 'revisions']

/**
 * A plan as it is served; a plan of the time before statuses gets the one it would have.
 * Source: planning/api/procedure/serializers/plan.py.
 */
export function planView(
  plan: Plan,
  viewer: Viewer,
  optional: readonly string[] = [],
): Record<string, unknown> {
  const view = stored(plan, secret, optional)
  if (plan.documents?.length) view.documents = ownLinks(plan.documents, viewer)
  if (plan.milestones?.length) view.milestones = plan.milestones.map((each) => milestoneView(each, viewer))
  view.status ??= plan.tender_id ? 'complete' : 'scheduled'
  return view
}

/** A milestone of a plan as it is served. */
export function milestoneView(milestone: PlanMilestone, viewer: Viewer): Record<string, unknown> {
  const view = shown(milestone, ['owner_token'])
  if (milestone.documents?.length) view.documents = ownLinks(milestone.documents, viewer)
  return view
}

/** Inside a plan files are linked by their own address in the API, not by the document service's. */
function ownLinks(documents: readonly DocumentRecord[], { origin, prefix }: Viewer): unknown[] {
  return documents.map((document) => ({
    ...document,
    ...(document.url.startsWith('/') && { url: `${origin}${prefix}${document.url}` }),
  }))
}
