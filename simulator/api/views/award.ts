import type { Award, Qualification, Tender } from '../../domain/records/tender.ts'
import { complaintViews } from './complaint.ts'
import { documentViews } from './document.ts'
import { inSavings, withOffers } from './offer.ts'
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
  // Source: tender/esco/procedure/serializers/award.py.
  const asKept = inSavings(tender) && 'bid_id' in award
  return withOffers(
    shown({
      ...award,
      documents: documentViews(award.documents, viewer, sees),
      complaints: complaintViews(award.complaints, viewer, sees),
      requirementResponses: asKept
        ? requirementResponses
        : requirementResponses?.map((each) => requirementResponseView(each, tender)),
    }),
  )
}
