import { dates } from '../code-lists/dates.ts'
import { type Step, when } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import type { DocumentRecord } from '../records/common.ts'
import type { Criterion } from '../records/tender.ts'
import { oneItemPerLot } from '../rules/collective.ts'
import { standardClassification } from '../rules/criterion-content.ts'
import { requirementContent } from '../rules/criterion-requirement.ts'
import { onlyOneDocument } from '../rules/document.ts'
import { documentsArePublic, signaturesOfSecretBuyers } from '../rules/document-confidentiality.ts'
import { buyerContractRules } from '../rules/econtract.ts'
import { itemProfileRules } from '../rules/item-profile.ts'
import { submissionMethodOnlyWithAuction, submitForAuction } from '../rules/minimal-step.ts'
import { itemsHaveQuantity } from '../rules/tender-content.ts'
import { enquiriesAsConfigured, enquiriesLongEnough } from '../rules/tender-period.ts'
import { recalculate } from '../timeline/recalculate.ts'
import { markTest } from './texts.ts'

// Pieces of the course of a tender's creation and change, each in the order of the CDB.

type Steps = readonly Step<TenderFacts>[]

const documentsOf = ({ tender }: TenderFacts): readonly DocumentRecord[] => tender.documents ?? []
const criteriaOf = ({ tender }: TenderFacts): readonly Criterion[] => tender.criteria ?? []

const documentsAdded = ({ tender, tenderBefore }: TenderFacts): boolean =>
  (tenderBefore as TenderFacts['tender'] | undefined)?.documents?.length !== tender.documents?.length

export const enquirySteps: Steps = [enquiriesAsConfigured, enquiriesLongEnough]

export const submissionSteps: Steps = [submitForAuction, submissionMethodOnlyWithAuction]

/** Source: validate_docs. */
export const documentSteps: Steps = [
  when(
    documentsAdded,
    onlyOneDocument<TenderFacts>('notice', 'tender', documentsOf, dates.NOTICE_DOC_REQUIRED_FROM),
    onlyOneDocument<TenderFacts>(
      'evaluationReports',
      'tender',
      documentsOf,
      dates.EVALUATION_REPORTS_DOC_REQUIRED_FROM,
    ),
  ),
  signaturesOfSecretBuyers<TenderFacts>(documentsOf),
  documentsArePublic<TenderFacts>(documentsOf),
]

export const criteriaSteps: Steps = [standardClassification(criteriaOf), ...requirementContent(criteriaOf)]

/** What is asked and done after every creation and change. Source: BaseTenderDetailsMixing.always. */
export const closingSteps: Steps = [
  ...buyerContractRules,
  itemsHaveQuantity,
  oneItemPerLot,
  ...itemProfileRules,
  markTest,
  recalculate,
]
