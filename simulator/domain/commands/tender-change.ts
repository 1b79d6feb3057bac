import { invalidateBids } from '../bids/invalidate.ts'
import { dates } from '../code-lists/dates.ts'
import { defineOperation, type Step, unless, when } from '../command.ts'
import { marketDeparture } from '../criteria/market.ts'
import type { TenderFacts } from '../facts.ts'
import { change, merge } from '../input.ts'
import { equal } from '../json.ts'
import type { Tender } from '../records/tender.ts'
import { noPendingCancellation, statusKeptWhileLotIsCancelled } from '../rules/cancellation-block.ts'
import { contractTemplateRules } from '../rules/contract-template.ts'
import { criteriaUnique } from '../rules/criterion-content.ts'
import { followsMarket } from '../rules/criterion-market.ts'
import { criteriaOnAnnouncement } from '../rules/criterion-required.ts'
import { fundersOfPlans } from '../rules/funder.ts'
import { incomeFixed, incomeGiven } from '../rules/lot-shares.ts'
import { marketRules } from '../rules/market.ts'
import { milestoneRules } from '../rules/milestone.ts'
import { actAs, isAdministrator, ownedBy } from '../rules/ownership.ts'
import { agreementDecides, preSelectionOnAnnouncement, preSelectionRules } from '../rules/pre-selection.ts'
import { endApprovals } from '../rules/review-block.ts'
import { onlyPeriodWhileReviewed } from '../rules/review-request.ts'
import { isSignedBy, signedDocumentGiven } from '../rules/signed-document.ts'
import {
  awardCriteriaFixed,
  buyerKindFixed,
  buyerKindMayUseMethod,
  itemsHaveLots,
  itemsKeepTheirGroup,
  itemsOfAgreementGroup,
  itemsOfOneClass,
  noQuantityNoRequirement,
  procurementMethodFits,
} from '../rules/tender-content.ts'
import { guaranteeRules } from '../rules/tender-guarantee.ts'
import {
  enquiriesKept,
  tenderingAfterEnquiries,
  tenderingExtended,
  tenderingKept,
  tenderingLongEnough,
  tenderingNotStale,
  tenderingStartFixed,
} from '../rules/tender-period.ts'
import { inspectorKept, neverBackToDraft, tenderChangeable } from '../rules/tender-status.ts'
import { inTender } from '../scope.ts'
import { cancelReplacedRequirements } from '../tendering/market.ts'
import { preQualificationSteps } from '../tendering/pre-qualification.ts'
import {
  closingSteps,
  criteriaSteps,
  documentSteps,
  enquirySteps,
  submissionSteps,
} from '../tendering/steps.ts'
import { giveRationaleTypes } from '../tendering/texts.ts'
import { minimalStepSteps, spreadCurrency, tenderLotSteps, valueSteps } from '../tendering/values.ts'
import {
  beginTenderingAfterEnquiries,
  planComplaints,
  planEnquiries,
  planQualification,
} from '../timeline/tender-periods.ts'
import { followStatus } from '../timeline/tender-status.ts'

type Change = TenderFacts<Tender>
type Steps = readonly Step<Change>[]

const drafts: readonly string[] = ['draft', 'draft.stage2']
const preparing: readonly string[] = [...drafts, 'active.enquiries', 'active.tendering']

const isDraft = ({ tender }: Change): boolean => drafts.includes(tender.status)
const wasDraft = ({ tenderBefore }: Change): boolean => drafts.includes(tenderBefore.status)
const moved = ({ tender, tenderBefore }: Change): boolean => tender.status !== tenderBefore.status

/** Whether the change touches one of these fields. */
const touches =
  (...fields: readonly (keyof Tender)[]) =>
  ({ tender, tenderBefore }: Change): boolean =>
    fields.some((field) => !equal(tender[field] ?? null, tenderBefore[field] ?? null))

const stepMembers = ['minimalStep', 'minimalStepPercentage', 'yearlyPaymentsPercentageRange'] as const

const markInvalidation = ({ tender, nowIso }: Change): void => {
  if (tender.enquiryPeriod) tender.enquiryPeriod.invalidationDate = nowIso
}

const announced = (facts: Change): boolean => facts.tender.status === 'active.tendering' && wasDraft(facts)

const startTendering = ({ tender, nowIso }: Change): void => {
  tender.tenderPeriod = { ...tender.tenderPeriod, startDate: nowIso }
}

const dateNotice = ({ tender, nowIso }: Change): void => {
  tender.noticePublicationDate = nowIso
}

/** What is asked when a tender leaves draft. */
const announcement: Steps = [
  ...minimalStepSteps,
  ...preSelectionOnAnnouncement,
  ...marketRules,
  cancelReplacedRequirements,
  when<Change>(
    ({ method, tender }) => method.required.includes('notice') && isSignedBy(method, tender),
    signedDocumentGiven<Change>({
      type: 'notice',
      of: 'tender',
      since: dates.NOTICE_DOC_REQUIRED_FROM,
      documents: ({ tender }) => tender.documents,
    }),
    dateNotice,
  ),
  ...criteriaOnAnnouncement,
  ...followsMarket<Change>((facts) => marketDeparture(facts, facts.tender.criteria ?? [])),
  when<Change>(({ method }) => method.required.includes('notice-date'), dateNotice),
]

/** Periods, and what a change does to bids that came in. */
const periods: Steps = [
  ...enquirySteps,
  enquiriesKept,
  beginTenderingAfterEnquiries,
  tenderingKept,
  when<Change>(
    ({ tenderBefore }) => tenderBefore.status === 'active.tendering',
    tenderingExtended,
    invalidateBids,
  ),
  when<Change>(
    ({ tender, tenderBefore }) =>
      tender.status === 'active.tendering' && tenderBefore.status !== 'active.tendering',
    markInvalidation,
  ),
]

/** What the tender says, in the order of the CDB. Source: BaseTenderDetailsMixing.on_patch. */
const content: Steps = [
  ...contractTemplateRules,
  procurementMethodFits,
  ...milestoneRules,
  ...preQualificationSteps,
  tenderingLongEnough,
  tenderingAfterEnquiries,
  tenderingStartFixed,
  ...valueSteps,
  ...tenderLotSteps,
  ...submissionSteps,
  buyerKindFixed,
  awardCriteriaFixed,
  itemsOfOneClass,
  itemsOfAgreementGroup,
  ...preSelectionRules,
  onlyPeriodWhileReviewed,
  ...documentSteps,
  planComplaints,
  spreadCurrency,
  criteriaUnique<Change>(({ tender }) => tender.criteria ?? []),
  when<Change>(touches('criteria'), ...criteriaSteps),
  endApprovals<Change>(),
  inspectorKept,
  when<Change>(({ tender }) => preparing.includes(tender.status), planEnquiries),
  itemsHaveLots,
]

const closing: Steps = [
  planQualification,
  when<Change>(touches('causeDetails'), giveRationaleTypes),
  when<Change>(touches('procuringEntity'), buyerKindMayUseMethod),
  neverBackToDraft,
  when<Change>((facts) => moved(facts) && facts.tender.status === 'active.tendering', tenderingNotStale),
  when<Change>(moved, followStatus),
  when<Change>(
    (facts) => announced(facts) && facts.method.tenderingStart === 'on-announcement',
    startTendering,
  ),
  ...closingSteps,
]

/** Changes a tender, or announces it. Source: tender/core/procedure/views/tender.py, patch. */
export const changeTender = defineOperation<Change>({
  type: 'tender.change',
  scope: inTender(),
  groups: ['brokers', 'Administrator'],
  json: true,
  steps: [
    unless<Change>(
      isAdministrator,
      ownedBy<Change>(({ tenderBefore }) => tenderBefore),
      actAs('tender_owner'),
      tenderChangeable,
    ),
    change<Change>(changeModel),
    merge<Change>('Tender'),
    unless<Change>(isAdministrator, statusKeptWhileLotIsCancelled),
    noQuantityNoRequirement,
    ...guaranteeRules,
    agreementDecides,
    when<Change>(moved, noPendingCancellation()),
    when<Change>(touches('funders'), ...fundersOfPlans()),
    when<Change>(({ method }) => method.commonClassification === 'fixed-group-first', itemsKeepTheirGroup),
    incomeFixed,
    incomeGiven,
    ...periods,
    ...content,
    when<Change>(isDraft, ...marketRules, cancelReplacedRequirements),
    when<Change>((facts) => !isDraft(facts) && wasDraft(facts), ...announcement),
    when<Change>(
      (facts) => !isDraft(facts) && !wasDraft(facts) && touches(...stepMembers)(facts),
      ...minimalStepSteps,
    ),
    ...closing,
    when<Change>(({ method }) => method.commonClassification === 'class-of-fixed-group', itemsKeepTheirGroup),
  ],
})

/** What may be changed depends on how far the tender is. */
function changeModel({ tenderBefore: { status } }: Change): string {
  if (status === 'active.tendering') return 'Tender.patch.active'
  return status === 'draft' || status === 'active.enquiries' ? 'Tender.patch.draft' : 'Tender.patch'
}
