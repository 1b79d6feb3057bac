import type { Cancellation } from '../../domain/records/tender.ts'
import { complaintView } from './complaint.ts'
import { documentView } from './document.ts'
import { shownWith } from './shown.ts'
import type { Viewer } from './viewer.ts'

/** A cancellation of a tender or a lot. Source: serializers/cancellation.py. */
export function cancellationView(
  cancellation: Cancellation,
  viewer: Viewer,
  sees = false,
): Record<string, unknown> {
  return shownWith(cancellation, {
    documents: (each) => documentView(each, viewer, sees),
    complaints: (each) => complaintView(each, viewer, sees),
  })
}
