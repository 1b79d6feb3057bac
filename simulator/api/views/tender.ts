import type { Tender } from '../../domain/records/tender.ts'
import { seesConfidential } from '../../domain/rules/document-confidentiality.ts'
import { awardView } from './award.ts'
import { bidView } from './bid.ts'
import { cancellationView } from './cancellation.ts'
import { complaintViews } from './complaint.ts'
import { contractShortView } from './contract.ts'
import { criterionView } from './criterion.ts'
import { documentViews } from './document.ts'
import { inSavings } from './offer.ts'
import { questionView } from './question.ts'
import { databaseMarks, shown, stored } from './shown.ts'
import type { Viewer } from './viewer.ts'

const secret: readonly string[] = [
  ...databaseMarks,
  'dialogue_token',
  'transfer_token',
  'owner_token',
  'revisions',
  'numberOfBids',
  'config',
]

/** Statuses in which nobody learns who bids; with an auction right after tendering also while it lasts. */
const sealed = ['draft', 'active.enquiries', 'active.tendering']

const isSealed = ({ status, config }: Tender): boolean =>
  sealed.includes(status) || (status === 'active.auction' && !config.hasPrequalification)

/** A tender as the viewer may see it. Source: tender/core/procedure/serializers/tender.py. */
export function tenderView(
  tender: Tender,
  viewer: Viewer,
  optional: readonly string[] = [],
): Record<string, unknown> {
  const view = stored(tender, isSealed(tender) ? [...secret, 'bids'] : secret, optional)
  const sees = seesConfidential(viewer.actor, { tender })
  for (const [member, show] of Object.entries(lists) as [string, ListView<unknown>][]) {
    const list = view[member]
    if (Array.isArray(list)) view[member] = show(list, tender, viewer, sees)
  }
  return view
}

type ListView<T> = (list: T[], tender: Tender, viewer: Viewer, sees: boolean) => unknown

type Lists = {
  readonly [M in keyof Tender]?: Tender[M] extends (infer T)[] | undefined ? ListView<T> : never
}

/** How the lists inside a tender are shown. */
const lists: Lists = {
  documents: (list, _, viewer, sees) => documentViews(list, viewer, sees),
  questions: (list, tender, viewer) => list.map((each) => questionView(each, tender, viewer)),
  lots: (list) => list.map((each) => shown(each)),
  bids: (list, tender, viewer) => list.map((each) => bidView(each, tender, viewer)),
  criteria: (list) => list.map(criterionView),
  qualifications: (list, tender, viewer, sees) => list.map((each) => awardView(each, tender, viewer, sees)),
  awards: (list, tender, viewer, sees) => list.map((each) => awardView(each, tender, viewer, sees)),
  // Those of energy services are shown without what is not said. Source: tender/esco/procedure/serializers/contract.py.
  contracts: (list, tender, viewer) =>
    inSavings(tender) ? list.map((each) => contractShortView(each, viewer)) : list,
  complaints: (list, _, viewer, sees) => complaintViews(list, viewer, sees),
  cancellations: (list, _, viewer, sees) => list.map((each) => cancellationView(each, viewer, sees)),
}
