import {
  confidentialities,
  documentLanguages,
  documentTypes,
} from '../../domain/code-lists/document-types.ts'
import {
  defaulted,
  extend,
  generated,
  hash,
  md5,
  object,
  oneOf,
  oneOfTuple,
  required,
  text,
} from '../schema.ts'
import { texts } from './texts.ts'

/** Media type, as the CDB checks it: letters, digits and `_` of any alphabet. */
const mediaType = text({ pattern: '^[-\\p{L}\\p{N}_]+/[-.\\p{L}\\p{N}_+]+$' })

/** Fields every document has, whatever family of types it takes. */
export function documentFields(types: readonly string[]) {
  return {
    documentType: oneOfTuple(types),
    ...texts,
    format: mediaType,
    language: text(),
    relatedItem: md5(),
  }
}

/** What a new or stored document must have. */
export const documentContents = {
  hash: hash(),
  title: required(text()),
  format: required(mediaType),
  url: required(text()),
} as const

/** Dates the CDB writes itself. */
export const documentDates = { datePublished: generated('now'), dateModified: generated('now') } as const
/** What a stored document has and a sender does not give. */
export const storedDocument = {
  id: required(md5()),
  datePublished: required(text()),
  dateModified: text(),
  author: text(),
} as const

export const language = oneOf(documentLanguages)
export const languageByDefault = defaulted(required(language), 'uk')

/** Public or for the buyer only, and why. */
export const confidentiality = {
  confidentiality: oneOf(confidentialities),
  confidentialityRationale: text(),
} as const
export const confidentialityByDefault = {
  confidentiality: defaulted(oneOf(confidentialities), 'public'),
  confidentialityRationale: text(),
} as const
export const confidentialityChecks = { confidentialityRationale: ['rationaleOfConfidentiality'] } as const

/** Source: api/procedure/models/document.py. */
export const BaseDocument = object('BaseDocument', documentFields(documentTypes.base))

export const PostDocument = extend(BaseDocument, 'PostDocument', {
  id: generated('id'),
  ...documentDates,
  ...documentContents,
  language: languageByDefault,
})

export const Document = extend(BaseDocument, 'Document', {
  ...storedDocument,
  ...documentContents,
  language: languageByDefault,
})

export const PatchDocument = extend(BaseDocument, 'PatchDocument', {
  language,
  dateModified: generated('now'),
})
