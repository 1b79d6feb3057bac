import { remedyLaw } from '../complaints/law.ts'
import type { TenderFacts } from '../facts.ts'
import type { Tender } from '../records/tender.ts'

/** An inspector has not approved the announced tender yet. Source: check_is_tender_waiting_for_inspector_approve. */
export function waitsForInspector(tender: Tender): boolean {
  return waitsForApproval(tender, undefined, ['active.enquiries'])
}

/** An inspector is named, it is his turn, and his last word for the lot is not a valid approval. */
export function waitsForApproval(
  { status, inspector, reviewRequests = [] }: Tender,
  lotId: string | undefined,
  statuses: readonly string[],
): boolean {
  if (!inspector || !statuses.includes(status)) return false
  const last = reviewRequests.findLast(
    ({ lotID, tenderStatus }) => lotID === lotId && tenderStatus === status,
  )
  return !(last?.approved && last.is_valid)
}

/** Tendering does not end while a complaint or a question about what is still bought waits for its answer. */
export function waitsForAnswers(facts: TenderFacts): boolean {
  return (
    complaintsWait(facts) || (facts.method.enquiries === 'while-tendering' && questionsWait(facts.tender))
  )
}

/** Source: has_unanswered_tender_complaints. */
function complaintsWait({ tender, method }: TenderFacts): boolean {
  const lots = activeLots(tender)
  const { tendering } = remedyLaw(method).blocking
  return (tender.complaints ?? []).some(
    ({ status, relatedLot }) =>
      tendering.includes(status) &&
      (!tender.lots?.length || relatedLot === undefined || lots.has(relatedLot)),
  )
}

/** Source: has_unanswered_tender_questions. */
function questionsWait(tender: Tender): boolean {
  const lots = activeLots(tender)
  const items = new Set(
    tender.items
      .filter(({ relatedLot }) => relatedLot === undefined || lots.has(relatedLot))
      .map(({ id }) => id),
  )
  const counts = (about: string, id = '') =>
    !tender.lots?.length ||
    about === 'tender' ||
    (about === 'lot' && lots.has(id)) ||
    (about === 'item' && items.has(id))
  return (tender.questions ?? []).some(
    ({ answer, questionOf, relatedItem }) => !answer && counts(questionOf, relatedItem),
  )
}

function activeLots({ lots = [] }: Tender): ReadonlySet<string> {
  return new Set(lots.filter(({ status }) => status === 'active').map(({ id }) => id))
}

/** A pending cancellation, or one whose complaint was upheld and not made good, stops the tender. Source: cancelling.py. */
export function cancellationsFreeze({ tender, method }: TenderFacts, lotId?: string): boolean {
  if (!remedyLaw(method).cancellationFreezes) return false
  const related = (tender.cancellations ?? []).filter(
    ({ relatedLot }) => lotId === undefined || relatedLot === undefined || relatedLot === lotId,
  )
  return related.some(
    ({ status, complaints = [] }) =>
      status === 'pending' ||
      (status === 'unsuccessful' &&
        complaints.length > 0 &&
        !complaints.some((complaint) => complaint.status === 'resolved')),
  )
}
