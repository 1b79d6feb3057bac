import type { Appeal, Complaint, Objection } from '../../domain/records/tender.ts'
import { documentView, withOwnLinks } from './document.ts'
import { shown, shownWith } from './shown.ts'
import type { Viewer } from './viewer.ts'

const SECRET = ['owner', 'owner_token', 'transfer_token']

/** A complaint or a claim; files of the buyer only for whom `sees`. Source: serializers/complaint.py, ComplaintSerializer. */
export function complaintView(complaint: Complaint, viewer: Viewer, sees = false): Record<string, unknown> {
  return shownWith(
    complaint,
    {
      documents: (each) => documentView(each, viewer, sees),
      posts: (each) => shown(each),
      objections: objectionView,
      // Inside a complaint appeals are shown as they are stored.
      appeals: (each) => withOwnLinks(each, viewer),
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
  return shownWith(objection, {
    arguments: (argument) => shownWith(argument, { evidences: (each) => shown(each) }),
    requestedRemedies: (each) => shown(each),
  })
}

/** An appeal against a decision on a complaint. Source: serializers/complaint_appeal.py. */
export function appealView(appeal: Appeal, viewer: Viewer, sees = false): Record<string, unknown> {
  return shownWith(appeal, { documents: (each) => documentView(each, viewer, sees) })
}
