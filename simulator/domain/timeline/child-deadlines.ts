import { addNextAward } from '../awarding/next-award.ts'
import { cancel } from '../cancelling/cancel.ts'
import { sharesQuantity } from '../collective/offer.ts'
import { contractDue } from '../collective/sharing.ts'
import { remedyLaw } from '../complaints/law.ts'
import { addContracts } from '../contracting/create.ts'
import type { TenderFacts } from '../facts.ts'
import type { Iso } from '../records/common.ts'
import type { Complaint } from '../records/tender.ts'
import { setStatus } from '../status.ts'
import { instant, print } from '../time.ts'
import type { Deadline } from './deadline.ts'
import { acceleratorOf, plainDate } from './periods.ts'

/** What time does to objections inside a tender. Source: complaint_events. */
export function* objectionDeadlines(facts: TenderFacts): Generator<Deadline> {
  if (remedyLaw(facts.method).deadlines === 'claims') yield* claimDeadlines(facts)
  else yield* draftDeadlines(facts)
}

/** Claims: an answered one takes its resolution after some days, a pending one is ignored. */
function* claimDeadlines(facts: TenderFacts): Generator<Deadline> {
  const { tender } = facts
  if (!tender.status.startsWith('active')) return
  const objections = [tender, ...(tender.awards ?? [])].flatMap(({ complaints = [] }) => complaints)
  for (const claim of objections) {
    if (claim.status === 'answered' && claim.dateAnswered !== undefined)
      yield { at: resolvedAt(facts, claim.dateAnswered), event: 'claim resolved', happen: resolve(claim) }
    else if (claim.status === 'pending')
      yield {
        at: tender.dateModified ?? facts.nowIso,
        event: 'claim escalated',
        happen: claim.dateEscalated ? resolve(claim) : ignore(claim),
      }
  }
}

/** Days after which an answered claim takes its resolution by itself. */
const CLAIM_STAND_STILL_DAYS = 3

function resolvedAt({ tender }: TenderFacts, answered: Iso): Iso {
  const accelerator = acceleratorOf(tender.procurementMethodDetails)
  return print(plainDate(instant(answered), { days: CLAIM_STAND_STILL_DAYS, accelerator }))
}

const resolve =
  (claim: Complaint): Deadline['happen'] =>
  (facts) =>
    setStatus(facts, claim, claim.resolutionType ?? 'ignored')

const ignore =
  (claim: Complaint): Deadline['happen'] =>
  (facts) =>
    setStatus(facts, claim, 'ignored')

/** A complaint that is still a draft when its time ends was a mistake. */
function* draftDeadlines({ tender }: TenderFacts): Generator<Deadline> {
  yield* draftsEnd(tender.complaints, tender.complaintPeriod?.endDate)
  for (const { complaints, complaintPeriod } of tender.cancellations ?? [])
    yield* draftsEnd(complaints, complaintPeriod?.endDate)
  for (const { complaints } of tender.qualifications ?? [])
    yield* draftsEnd(complaints, tender.qualificationPeriod?.endDate)
  for (const { complaints, complaintPeriod } of tender.awards ?? [])
    yield* draftsEnd(complaints, complaintPeriod?.endDate)
}

function* draftsEnd(complaints: readonly Complaint[] = [], at: Iso | undefined): Generator<Deadline> {
  if (at === undefined) return
  for (const complaint of complaints)
    if (complaint.status === 'draft' && (complaint.type ?? 'complaint') === 'complaint')
      yield { at, event: 'complaint period ends', happen: (facts) => reject(facts, complaint) }
}

function reject(facts: TenderFacts, complaint: Complaint): void {
  setStatus(facts, complaint, 'mistaken')
  complaint.rejectReason = 'complaintPeriodEnded'
}

const HARMLESS: readonly string[] = ['invalid', 'declined', 'stopped', 'mistaken', 'draft']

/** A pending cancellation is carried out when nobody has objected in time. Source: cancellation_events. */
export function* cancellationDeadlines({ tender }: TenderFacts): Generator<Deadline> {
  for (const cancellation of tender.cancellations ?? []) {
    const at = cancellation.complaintPeriod?.endDate
    if (cancellation.status !== 'pending' || at === undefined) continue
    if (!(cancellation.complaints ?? []).every(({ status }) => HARMLESS.includes(status))) continue
    yield {
      at,
      event: 'cancellation takes effect',
      happen(facts) {
        setStatus(facts, cancellation, 'active')
        cancel(facts, cancellation)
      },
    }
  }
}

/** An active award must have its contract; where winners share a lot, once nobody may complain. Source: contract_events. */
export function* contractDeadlines(facts: TenderFacts): Generator<Deadline> {
  const { tender, method, nowIso } = facts
  if (!tender.status.startsWith('active') || method.timeline === 'agreement') return
  const awarded = new Set((tender.contracts ?? []).map(({ awardID }) => awardID))
  for (const award of tender.awards ?? []) {
    if (award.status !== 'active' || awarded.has(award.id)) continue
    const at = sharesQuantity(tender) ? contractDue(facts, award) : (award.date ?? nowIso)
    if (at === undefined) continue
    yield {
      at,
      event: 'contract is made',
      happen(facts) {
        addContracts(facts, award)
        addNextAward(facts)
      },
    }
  }
}
