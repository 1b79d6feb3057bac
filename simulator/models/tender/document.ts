import { documentOf, documentTypes } from '../../domain/code-lists/document-types.ts'
import {
  confidentiality,
  confidentialityByDefault,
  confidentialityChecks,
  documentContents,
  documentDates,
  documentFields,
  language,
  languageByDefault,
  storedDocument,
} from '../common/document.ts'
import { defaulted, extend, generated, newId, object, oneOf, required } from '../schema.ts'

/** Documents of tenders, bids, awards… Source: tender/core/procedure/models/document.py. */
export const BaseDocument = object('BaseDocument', documentFields(documentTypes.tender))

const relation = { relatedItem: ['documentRelation'] }

export const PostDocument = extend(
  BaseDocument,
  'PostDocument',
  {
    id: newId,
    ...documentDates,
    ...documentContents,
    documentOf: defaulted(required(oneOf(documentOf.tender)), 'tender'),
    language: languageByDefault,
    ...confidentialityByDefault,
  },
  { ...relation, ...confidentialityChecks },
)
export const PostComplaintDocument = extend(PostDocument, 'PostComplaintDocument', {
  documentOf: defaulted(required(oneOf(documentOf.complaint)), 'tender'),
})

export const Document = extend(
  BaseDocument,
  'Document',
  {
    ...storedDocument,
    ...documentContents,
    documentOf: required(oneOf(documentOf.complaint)),
    language,
    ...confidentiality,
  },
  { ...relation, ...confidentialityChecks },
)

export const PatchDocument = extend(BaseDocument, 'PatchDocument', {
  documentOf: oneOf(documentOf.tender),
  language,
  ...confidentiality,
  dateModified: generated('now'),
})
export const PatchComplaintDocument = extend(PatchDocument, 'PatchComplaintDocument', {
  documentOf: oneOf(documentOf.complaint),
})
