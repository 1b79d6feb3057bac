import { Document, PostDocument } from '../common/document.ts'
import { Organization } from '../common/organization.ts'
import { Period, PeriodEndRequired } from '../common/period.ts'
import {
  any,
  boolean,
  date,
  defaulted,
  extend,
  generated,
  ignored,
  list,
  nested,
  newId,
  type ObjectSchema,
  object,
  oneOf,
  required,
  text,
} from '../schema.ts'
import { Change, frameworkChangeModels } from './change.ts'
import { FrameworkItem, patchedSubject, subject } from './item.ts'
import {
  CentralProcuringEntity,
  PatchActiveProcuringEntity,
  PatchCentralProcuringEntity,
  PatchProcuringEntity,
  ProcuringEntity,
} from './organization.ts'

const description = { description: text(), description_en: text(), description_ru: text() } as const
const titles = { title_en: text(), title_ru: text(), ...description } as const
const frameworkDetails = text({ sandboxOnly: true })
const checks = { additionalClassifications: ['oneCcceCode'] } as const

/** Source: framework/core/procedure/models/question.py. */
const asked = {
  author: required(nested(Organization)),
  title: required(text()),
  description: text(),
} as const
const PostQuestion = object('PostQuestion', { id: generated('id'), date: generated('now'), ...asked })
const Question = object('Question', {
  id: newId,
  ...asked,
  date: date(),
  answer: text(),
  dateAnswered: date(),
})

const EnquiryPeriod = extend(PeriodEndRequired, 'EnquiryPeriod', { clarificationsUntil: date() })

/** Members that stand in every stored document. */
export const storedMembers = {
  _id: text(),
  id: text(),
  doc_id: ignored,
  _rev: text(),
  doc_type: text(),
  public_modified: any(),
  public_ts: any(),
  _attachments: ignored,
  revisions: any(),
  config: any(),
  mode: oneOf(['test']),
  dateCreated: date(),
  dateModified: date(),
} as const

/** A new framework. Source: framework/core/procedure/models/framework.py. */
const PostFramework = object(
  'PostFramework',
  {
    id: ignored,
    prettyID: ignored,
    doc_type: ignored,
    status: defaulted(oneOf(['draft']), 'draft'),
    title: required(text()),
    ...titles,
    mode: oneOf(['test']),
    frameworkDetails,
    qualificationPeriod: required(nested(PeriodEndRequired)),
    procuringEntity: required(nested(ProcuringEntity)),
    items: list(FrameworkItem),
    ...subject,
    documents: list(PostDocument, { default: { value: [] } }),
    agreementID: text(),
    frameworkType: text(),
  },
  checks,
)

const Framework = object(
  'Framework',
  {
    ...storedMembers,
    prettyID: text(),
    title: required(text()),
    ...titles,
    frameworkType: text(),
    status: defaulted(oneOf(['draft', 'active', 'complete', 'unsuccessful']), 'draft'),
    frameworkDetails,
    procuringEntity: required(nested(ProcuringEntity)),
    items: list(FrameworkItem),
    ...subject,
    documents: list(Document, { default: { value: [] } }),
    agreementID: text(),
    questions: list(Question),
    successful: defaulted(required(boolean()), false),
    owner: text(),
    owner_token: text(),
    transfer_token: text(),
    date: date(),
    period: nested(PeriodEndRequired),
    qualificationPeriod: required(nested(PeriodEndRequired)),
    enquiryPeriod: nested(EnquiryPeriod),
    changes: list(Change),
    next_check: any(),
  },
  checks,
)

const newStatus = { status: oneOf(['active', 'complete', 'unsuccessful']) } as const
const PatchFramework = object('PatchFramework', {
  ...newStatus,
  title: text(),
  ...titles,
  qualificationPeriod: nested(PeriodEndRequired),
  procuringEntity: nested(PatchProcuringEntity),
  items: list(FrameworkItem),
  ...patchedSubject,
  documents: list(PostDocument),
  agreementID: text(),
})
const PatchActiveFramework = object('PatchActiveFramework', {
  ...newStatus,
  ...description,
  procuringEntity: nested(PatchActiveProcuringEntity),
  documents: list(PostDocument),
  frameworkDetails,
})

/** The same made by a body that buys for others. Source: framework/electroniccatalogue/procedure/models/framework.py. */
const byCentralBody = (model: ObjectSchema): ObjectSchema =>
  extend(model, model.name, {
    frameworkType: defaulted(text(), 'electronicCatalogue'),
    procuringEntity: required(nested(CentralProcuringEntity)),
  })

/** What the chronograph sends says nothing. */
export const chronographData = object('FrameworkChronographData', {
  _id: text(),
  id: text(),
  next_check: any(),
})

export const frameworkModels = {
  Framework,
  'Framework.central': byCentralBody(Framework),
  'Framework.create': PostFramework,
  'Framework.create.central': byCentralBody(PostFramework),
  'Framework.patch': PatchFramework,
  'Framework.patch.central': extend(PatchFramework, 'PatchFramework', {
    procuringEntity: nested(PatchCentralProcuringEntity),
  }),
  'Framework.patch.active': PatchActiveFramework,
  'Framework.chronograph': chronographData,
  FrameworkQuestion: Question,
  'FrameworkQuestion.create': PostQuestion,
  'FrameworkQuestion.patch': object('PatchQuestion', { answer: required(text()) }),
  ...frameworkChangeModels,
}

/** What a framework decides on an application. Source: framework/core/procedure/models/qualification.py. */
const status = oneOf(['pending', 'active', 'unsuccessful'])
export const frameworkQualificationModels = {
  FrameworkQualification: object('Qualification', {
    ...storedMembers,
    documents: list(Document, { default: { value: [] } }),
    qualificationType: required(text()),
    submissionID: required(text()),
    frameworkID: required(text()),
    status: defaulted(status, 'pending'),
    date: date({ default: { generate: 'now' } }),
    framework_owner: text(),
    framework_token: text(),
    submission_owner: text(),
    submission_token: text(),
    complaintPeriod: nested(Period),
  }),
  'FrameworkQualification.patch': object('PatchQualification', {
    documents: list(PostDocument),
    status,
  }),
}
