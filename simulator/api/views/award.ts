import type { Award, Qualification } from '../../domain/records/tender.ts'
import { complaintViews } from './complaint.ts'
import { documentViews } from './document.ts'
import { shown } from './shown.ts'
import type { Viewer } from './viewer.ts'

/** An award or a qualification; confidential files only for whom `sees`. Source: serializers/award.py. */
export function awardView(
  award: Award | Qualification,
  viewer: Viewer,
  sees = false,
): Record<string, unknown> {
  return shown({
    ...award,
    documents: documentViews(award.documents, viewer, sees),
    complaints: complaintViews(award.complaints, viewer, sees),
  })
}
