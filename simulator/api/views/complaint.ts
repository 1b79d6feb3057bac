import type { Complaint } from '../../domain/records/tender.ts'
import { documentViews } from './document.ts'
import { shown } from './shown.ts'
import type { Viewer } from './viewer.ts'

const SECRET: ReadonlySet<string> = new Set(['owner', 'owner_token', 'transfer_token'])

/** A complaint or a claim; files of the buyer only for whom `sees`. Source: serializers/complaint.py, ComplaintSerializer. */
export function complaintView(complaint: Complaint, viewer: Viewer, sees = false): Record<string, unknown> {
  return shown({ ...complaint, documents: documentViews(complaint.documents, viewer, sees) }, SECRET)
}

/** One about the tender itself: who claims is not told. Source: TenderComplaintSerializer. */
export function tenderComplaintView(
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
