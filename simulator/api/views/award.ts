import type { Award, Qualification, Tender } from '../../domain/records/tender.ts'
import { complaintViews } from './complaint.ts'
import { documentViews } from './document.ts'
import { requirementResponseView } from './requirement-response.ts'
import { shown } from './shown.ts'
import type { Viewer } from './viewer.ts'

/** An award or a qualification; confidential files only for whom `sees`. Source: serializers/award.py, qualification.py. */
export function awardView(
  award: Award | Qualification,
  tender: Tender,
  viewer: Viewer,
  sees = false,
): Record<string, unknown> {
  const { requirementResponses } = award
  return shown({
    ...award,
    documents: documentViews(award.documents, viewer, sees),
    complaints: complaintViews(award.complaints, viewer, sees),
    requirementResponses: requirementResponses?.map((each) => requirementResponseView(each, tender)),
  })
}
