import {
  confidentiality,
  confidentialityByDefault,
  confidentialityChecks,
  Document,
  PatchDocument,
  PostDocument,
} from '../common/document.ts'
import { date, defaulted, extend, ignored, list, object, oneOf, required, text } from '../schema.ts'
import { storedMembers } from './framework.ts'
import { SubmissionOrganization } from './organization.ts'

const PostSubmissionDocument = extend(
  PostDocument,
  'PostSubmissionDocument',
  confidentialityByDefault,
  confidentialityChecks,
)
const SubmissionDocument = extend(Document, 'SubmissionDocument', confidentiality, confidentialityChecks)

const tenderers = list(SubmissionOrganization, { minItems: 1 })
const status = oneOf(['draft', 'active', 'deleted', 'complete'])

/** Applications to take part. Source: framework/core/procedure/models/submission.py. */
export const submissionModels = {
  Submission: object('Submission', {
    ...storedMembers,
    tenderers: required(tenderers),
    documents: list(SubmissionDocument, { default: { value: [] } }),
    submissionType: text(),
    qualificationID: text(),
    frameworkID: required(text()),
    status: defaulted(status, 'draft'),
    date: date({ default: { generate: 'now' } }),
    datePublished: date(),
    owner: text(),
    owner_token: text(),
    framework_owner: text(),
    framework_token: text(),
    transfer_token: text(),
  }),
  'Submission.create': object(
    'PostSubmission',
    {
      id: ignored,
      doc_type: ignored,
      tenderers: required(tenderers),
      documents: list(PostSubmissionDocument, { default: { value: [] } }),
      frameworkID: required(text()),
      submissionType: text(),
      status: defaulted(oneOf(['draft']), 'draft'),
    },
    { frameworkID: ['frameworkExists'] },
  ),
  'Submission.patch': object('PatchSubmission', { tenderers, frameworkID: text(), status }),
  SubmissionDocument,
  'SubmissionDocument.create': PostSubmissionDocument,
  'SubmissionDocument.patch': extend(PatchDocument, 'PatchSubmissionDocument', confidentiality),
}
