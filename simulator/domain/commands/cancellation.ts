import { cancel } from '../cancelling/cancel.ts'
import { dates } from '../code-lists/dates.ts'
import { defineOperation, when } from '../command.ts'
import type { CancellationFacts, TenderFacts } from '../facts.ts'
import { append, change, input, merge } from '../input.ts'
import type { Cancellation } from '../records/tender.ts'
import {
  cancellationAfterStandStill,
  cancellationBeforeFailure,
  cancellationInTenderStatus,
  cancellationOfActiveLot,
  cancellationStep,
  cancellationStepAllowed,
  decidedCancellationStays,
  knownCancellation,
  noOpenComplaints,
  onePendingCancellation,
  reasonFilled,
  reasonTypeGiven,
  reasonTypeKnown,
} from '../rules/cancellation.ts'
import { onlyOneDocument } from '../rules/document.ts'
import { documentsArePublic, signaturesOfSecretBuyers } from '../rules/document-confidentiality.ts'
import { isSignedBy, signedDocumentGiven } from '../rules/signed-document.ts'
import { inTender } from '../scope.ts'
import { setStatus } from '../status.ts'
import { print } from '../time.ts'
import { acceleratorOf, fullDate } from '../timeline/periods.ts'
import { recalculate } from '../timeline/recalculate.ts'
import { byBuyerUnlessAdmin } from './by-buyer.ts'

type New = TenderFacts<Cancellation>
type Change = CancellationFacts<Cancellation>

const documentsOf = ({ target }: New) => target.documents ?? []

const documentLaw = [
  signaturesOfSecretBuyers<New>(documentsOf),
  documentsArePublic<New>(documentsOf),
  onlyOneDocument<New>(
    'cancellationReport',
    'tender',
    documentsOf,
    dates.CANCELLATION_REPORT_DOC_REQUIRED_FROM,
  ),
] as const

const reportSigned = when<Change>(
  ({ method, tender }) => method.required.includes('signed-decisions') && isSignedBy(method, tender),
  signedDocumentGiven<Change>({
    type: 'cancellationReport',
    of: 'tender',
    since: dates.CANCELLATION_REPORT_DOC_REQUIRED_FROM,
    documents: documentsOf,
  }),
)

/** Drafts the cancellation of a tender or a lot. Source: views/cancellation.py, state/cancellation.py. */
export const createCancellation = defineOperation<New>({
  type: 'cancellation.create',
  scope: inTender(),
  groups: ['brokers'],
  json: true,
  steps: [
    ...byBuyerUnlessAdmin,
    input('Cancellation.create'),
    cancellationInTenderStatus,
    cancellationOfActiveLot,
    onePendingCancellation(knownCancellation),
    cancellationAfterStandStill,
    noOpenComplaints,
    reasonTypeGiven,
    reasonTypeKnown,
    ...documentLaw,
    cancellationBeforeFailure,
    append(({ tender }) => tender, 'cancellations'),
    when(({ target }) => target.status === 'active', takeEffect),
    recalculate,
  ],
})

const changesReason = ({ before, target }: Change): boolean => before?.reasonType !== target.reasonType
const moves = ({ before, target }: Change): boolean => before?.status !== target.status
const step =
  (name: ReturnType<typeof cancellationStep>) =>
  (facts: Change): boolean =>
    cancellationStep(facts) === name

/** Changes a cancellation, publishes it or puts it in force. */
export const changeCancellation = defineOperation<Change>({
  type: 'cancellation.change',
  scope: inTender(['cancellation', 'cancellations']),
  groups: ['brokers'],
  json: true,
  steps: [
    ...byBuyerUnlessAdmin,
    change('Cancellation.patch', { removes: false }),
    merge('Cancellation'),
    cancellationInTenderStatus,
    cancellationOfActiveLot,
    decidedCancellationStays,
    onePendingCancellation(knownCancellation),
    cancellationAfterStandStill,
    noOpenComplaints,
    when<Change>(changesReason, reasonTypeGiven, reasonTypeKnown),
    ...documentLaw,
    cancellationBeforeFailure,
    when<Change>(
      moves,
      cancellationStepAllowed,
      when<Change>(step('publish'), reasonFilled('pending'), reportSigned, publish),
      when<Change>(step('activate'), reasonFilled('active'), reportSigned, takeEffect),
      recalculate,
    ),
  ],
})

/** A published cancellation may be appealed; where it may not, it takes effect at once. */
function publish(facts: Change): void {
  const { tender, target, now, nowIso } = facts
  const { hasCancellationComplaints, cancellationComplainDuration: days } = tender.config
  if (hasCancellationComplaints && days > 0) {
    const accelerator = acceleratorOf(tender.procurementMethodDetails)
    target.complaintPeriod = { startDate: nowIso, endDate: print(fullDate(now, { days, accelerator })) }
    return
  }
  setStatus(facts, target, 'active')
  takeEffect(facts)
}

function takeEffect(facts: New): void {
  cancel(facts, facts.target)
}

/** Shows the cancellations of a tender. */
export const listCancellations = defineOperation<TenderFacts>({
  type: 'cancellation.list',
  scope: inTender(),
  reads: true,
  steps: [],
})

/** Shows a cancellation. */
export const readCancellation = defineOperation<CancellationFacts>({
  type: 'cancellation.read',
  scope: inTender(['cancellation', 'cancellations']),
  reads: true,
  steps: [],
})
