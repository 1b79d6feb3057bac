import type { Cancellation } from '../../domain/records/tender.ts'
import { complaintViews } from './complaint.ts'
import { documentViews } from './document.ts'
import { shown } from './shown.ts'
import type { Viewer } from './viewer.ts'

/** A cancellation of a tender or a lot. Source: serializers/cancellation.py. */
export function cancellationView(
  cancellation: Cancellation,
  viewer: Viewer,
  sees = false,
): Record<string, unknown> {
  return shown({
    ...cancellation,
    documents: documentViews(cancellation.documents, viewer, sees),
    complaints: complaintViews(cancellation.complaints, viewer, sees),
  })
}
