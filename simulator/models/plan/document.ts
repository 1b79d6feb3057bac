import { documentTypes } from '../../domain/code-lists/document-types.ts'
import {
  documentContents,
  documentDates,
  documentFields,
  language,
  languageByDefault,
  storedDocument,
} from '../common/document.ts'
import { generated, newId, object, text } from '../schema.ts'

const fields = { ...documentFields(documentTypes.tender), documentOf: text() }

/** Documents of plans. Source: planning/api/procedure/models/document.py. */
export const PostPlanDocument = object(
  'PostDocument',
  { ...fields, ...documentDates, id: newId, ...documentContents, language: languageByDefault },
  { relatedItem: ['documentRelation'] },
)
const PatchPlanDocument = object('PatchDocument', { ...fields, language, dateModified: generated('now') })
export const PlanDocument = object('Document', {
  ...fields,
  ...storedDocument,
  ...documentContents,
  language,
})

export const planDocumentModels = {
  PlanDocument,
  'PlanDocument.create': PostPlanDocument,
  'PlanDocument.put': PostPlanDocument,
  'PlanDocument.patch': PatchPlanDocument,
}
