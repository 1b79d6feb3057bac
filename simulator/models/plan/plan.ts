import { planProcedures } from '../../domain/code-lists/plan-lists.ts'
import { Address } from '../common/address.ts'
import {
  AdditionalClassification as CommonAdditionalClassification,
  CPVClassification,
} from '../common/classification.ts'
import { CommonOrganization } from '../common/organization.ts'
import { Period } from '../common/period.ts'
import { Unit } from '../common/unit.ts'
import {
  any,
  boolean,
  date,
  defaulted,
  extend,
  generated,
  ignored,
  list,
  md5,
  nested,
  newId,
  newTextId,
  number,
  type ObjectSchema,
  object,
  oneOf,
  required,
  text,
  url,
} from '../schema.ts'
import { Budget } from './budget.ts'
import { PlanDocument, PostPlanDocument } from './document.ts'
import { Milestone, PatchMilestone } from './milestone.ts'
import { BuyerOrganization, ProcuringEntity } from './organization.ts'

const uniqueIds = { checks: [['uniqueBy', ['id']]] } as const

const AdditionalClassification = extend(
  CommonAdditionalClassification,
  'AdditionalClassification',
  {},
  { id: ['knownPlanCode'], description: [] },
)

const Item = object(
  'Item',
  {
    id: newTextId,
    classification: required(nested(CPVClassification)),
    additionalClassifications: list(AdditionalClassification, { default: { value: [] } }),
    unit: nested(Unit),
    quantity: number({ min: 0 }),
    deliveryAddress: nested(Address),
    deliveryDate: nested(Period),
    description: required(text()),
    description_en: text(),
    description_ru: text(),
    profile: text(),
  },
  {
    profile: ['profilePattern'],
    additionalClassifications: ['otherClassifierOutsideCpv', 'oneCcceCode'],
  },
)

/** The tender that is planned. Source: planning/api/procedure/models/tender.py. */
const PlanTender = object(
  'PlanTender',
  {
    procurementMethod: defaulted(oneOf(Object.keys(planProcedures)), ''),
    procurementMethodType: defaulted(oneOf(Object.values(planProcedures).flat()), ''),
    tenderPeriod: required(nested(Period)),
  },
  { procurementMethodType: ['planProcedure'] },
)

const cancellation = { reason: required(text({ minLength: 1 })), reason_en: text() }
const cancellationStatus = { status: defaulted(oneOf(['pending', 'active']), 'pending') }
const PostCancellation = object('PostCancellation', {
  ...cancellation,
  ...cancellationStatus,
  id: generated('id'),
  date: generated('now'),
})
const PatchCancellation = object('PatchCancellation', { ...cancellation, ...cancellationStatus })
const Cancellation = object('Cancellation', {
  ...cancellation,
  ...cancellationStatus,
  id: newId,
  date: date({ default: { generate: 'now' } }),
})

const Rationale = object('RationaleObject', {
  description: required(text({ maxLength: 2048 })),
  date: date(),
})
const Project = object('Project', { id: text(), title: required(text()), uri: required(url()) })

const status = oneOf(['draft', 'scheduled', 'cancelled', 'complete'])
const subject = {
  procuringEntity: required(nested(ProcuringEntity)),
  tender: required(nested(PlanTender)),
  budget: nested(Budget),
  classification: required(nested(CPVClassification)),
  additionalClassifications: list(AdditionalClassification),
  tender_id: md5(),
  mode: oneOf(['test']),
  items: list(Item, uniqueIds),
  buyers: list(BuyerOrganization, { minItems: 1, maxItems: 1 }),
  rationale: nested(Rationale),
  project: nested(Project),
}
const checks = {
  status: ['planStatus'],
  budget: ['budgetOfPlan'],
  buyers: ['given'],
  additionalClassifications: ['oneCcceCode', 'noCustomsCodes'],
}

/** A plan. Source: planning/api/procedure/models/plan.py. */
const PostPlan = object(
  'PostPlan',
  {
    id: ignored,
    plan_id: ignored,
    doc_type: ignored,
    status: defaulted(status, 'scheduled'),
    ...subject,
    cancellation: nested(PostCancellation),
    documents: list(PostPlanDocument),
  },
  checks,
)
const PatchPlan = object('PatchPlan', {
  status,
  ...subject,
  procuringEntity: nested(ProcuringEntity),
  tender: nested(PlanTender),
  classification: nested(CPVClassification),
  cancellation: nested(PatchCancellation),
  milestones: list(PatchMilestone, uniqueIds),
})
const Plan = object(
  'Plan',
  {
    _id: text(),
    id: text(),
    doc_id: ignored,
    _rev: text(),
    doc_type: text(),
    public_modified: any(),
    public_ts: any(),
    status,
    ...subject,
    planID: text(),
    cancellation: nested(Cancellation),
    documents: list(PlanDocument),
    milestones: list(Milestone, uniqueIds),
    project: nested(Project, { printsNone: true }),
    owner: text(),
    owner_token: text(),
    transfer_token: text(),
    dateCreated: date(),
    dateModified: date(),
    datePublished: date(),
    is_masked: boolean(),
    revisions: any(),
  },
  checks,
)

/** What is looked at first when a tender is made from a plan. */
const PreValidationTender: ObjectSchema = {
  ...object('PreValidationTender', {
    procurementMethod: text(),
    procurementMethodType: text(),
    procuringEntity: required(nested({ ...CommonOrganization, open: true })),
  }),
  open: true,
}

export const planModels = {
  Plan,
  'Plan.create': PostPlan,
  'Plan.patch': PatchPlan,
  'Plan.tender': PreValidationTender,
}
