import type { Award, Qualification, Tender } from '../../domain/records/tender.ts'
import { complaintView } from './complaint.ts'
import { documentView } from './document.ts'
import { inSavings, withOffers } from './offer.ts'
import { requirementResponseView } from './requirement-response.ts'
import { shownWith } from './shown.ts'
import type { Viewer } from './viewer.ts'

/** An award or a qualification; confidential files only for whom `sees`. Source: serializers/award.py, qualification.py. */
export function awardView(
  award: Award | Qualification,
  tender: Tender,
  viewer: Viewer,
  sees = false,
): Record<string, unknown> {
  // Source: tender/esco/procedure/serializers/award.py.
  const asKept = inSavings(tender) && 'bid_id' in award
  return withOffers(
    shownWith(award, {
      documents: (each) => documentView(each, viewer, sees),
      complaints: (each) => complaintView(each, viewer, sees),
      requirementResponses: (each) => (asKept ? each : requirementResponseView(each, tender)),
    }),
  )
}
