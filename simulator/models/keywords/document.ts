import type { ModelContext } from '../context.ts'
import { objects } from '../json.ts'
import type { Checks } from './check.ts'

/** Checks of documents and of what documents and questions are about. */
export const documentChecks: Checks = {
  rationaleOfConfidentiality: (rationale, { confidentiality }) => {
    if (confidentiality !== 'buyerOnly') return undefined
    if (!rationale) return 'confidentialityRationale is required'
    return [...String(rationale)].length < 30
      ? 'confidentialityRationale should contain at least 30 characters'
      : undefined
  },
  /** The item or lot a document is about exists in the tender around it. */
  documentRelation: (relatedItem, { documentOf }, { tender }) => {
    if (!relatedItem && (documentOf === 'item' || documentOf === 'lot')) return 'This field is required.'
    return unrelated(relatedItem, documentOf, tender)
  },
  /** The item or lot a question is about exists in the tender around it. */
  questionRelation: (relatedItem, { questionOf }, { tender }) => {
    if (!relatedItem)
      return questionOf === 'item' || questionOf === 'lot' ? 'This field is required.' : undefined
    return unrelated(relatedItem, questionOf, tender)
  },
  /** The same for all documents of a tender, seen from the tender. */
  documentRelations: (documents, tender) => {
    const words = objects(documents)
      .map(({ relatedItem, documentOf }) => unrelated(relatedItem, documentOf, tender))
      .find((found) => found !== undefined)
    return words === undefined ? undefined : [{ relatedItem: [words] }]
  },
  questionRelations: (questions, tender) => {
    for (const { relatedItem, questionOf } of objects(questions)) {
      if (!relatedItem && (questionOf === 'item' || questionOf === 'lot')) return 'This field is required.'
      const words = unrelated(relatedItem, questionOf, tender)
      if (words !== undefined) return [{ relatedItem: [words] }]
    }
    return undefined
  },
}

function unrelated(id: unknown, of: unknown, tender: ModelContext['tender']): string | undefined {
  if (of !== 'lot' && of !== 'item') return undefined
  const known = objects(tender?.[`${of}s`]).some((candidate) => candidate.id === id)
  return known ? undefined : `relatedItem should be one of ${of}s`
}
