import type { Appeal, Complaint, Objection } from '../../domain/records/tender.ts'
import { documentViews, withOwnLinks } from './document.ts'
import { shown } from './shown.ts'
import type { Viewer } from './viewer.ts'

const SECRET: ReadonlySet<string> = new Set(['owner', 'owner_token', 'transfer_token'])

/** A complaint or a claim; files of the buyer only for whom `sees`. Source: serializers/complaint.py, ComplaintSerializer. */
export function complaintView(complaint: Complaint, viewer: Viewer, sees = false): Record<string, unknown> {
  const { documents, posts, objections, appeals } = complaint
  return shown(
    {
      ...complaint,
      documents: documentViews(documents, viewer, sees),
      posts: posts?.map((each) => shown(each)),
      objections: objections?.map(objectionView),
      // Inside a complaint appeals are shown as they are stored.
      appeals: appeals && withOwnLinks(appeals, viewer),
    },
    SECRET,
  )
}

/** Where who claims is not told. Source: TenderComplaintSerializer. */
export function anonymousClaimView(
  complaint: Complaint,
  viewer: Viewer,
  sees = false,
): Record<string, unknown> {
  const { author: _, ...anonymous } = complaintView(complaint, viewer, sees)
  return complaint.type === 'claim' ? anonymous : complaintView(complaint, viewer, sees)
}

/** Complaints inside another object; undefined when there are none. */
export function complaintViews(
  complaints: readonly Complaint[] | undefined,
  viewer: Viewer,
  sees = false,
): Record<string, unknown>[] | undefined {
  return complaints?.map((complaint) => complaintView(complaint, viewer, sees))
}

function objectionView(objection: Objection): Record<string, unknown> {
  return shown({
    ...objection,
    arguments: objection.arguments?.map((argument) =>
      shown({ ...argument, evidences: argument.evidences?.map((each) => shown(each)) }),
    ),
    requestedRemedies: objection.requestedRemedies?.map((each) => shown(each)),
  })
}

/** An appeal against a decision on a complaint. Source: serializers/complaint_appeal.py. */
export function appealView(appeal: Appeal, viewer: Viewer, sees = false): Record<string, unknown> {
  return shown({ ...appeal, documents: documentViews(appeal.documents, viewer, sees) })
}
