import { periodChangeCauses } from '../../domain/code-lists/framework-changes.ts'
import { Document, PostDocument } from '../common/document.ts'
import { PeriodEndRequired } from '../common/period.ts'
import { date, generated, list, md5, nested, object, oneOf, required, text } from '../schema.ts'

const Modifications = object('Modifications', { qualificationPeriod: nested(PeriodEndRequired) })

const said = {
  rationale: required(text({ minLength: 1 })),
  rationale_en: text(),
  rationaleType: required(oneOf(Object.keys(periodChangeCauses))),
  modifications: required(nested(Modifications)),
} as const

const PostChange = object(
  'PostChange',
  { id: generated('id'), ...said, documents: list(PostDocument, { default: { value: [] } }) },
  { rationale: ['rationaleOfItsCause'] },
)

/** A change of a framework. Source: framework/core/procedure/models/change.py. */
export const Change = object('Change', {
  id: md5(),
  date: date(),
  dateModified: date(),
  ...said,
  previous: required(nested(Modifications)),
  documents: list(Document),
})

export const frameworkChangeModels = { FrameworkChange: Change, 'FrameworkChange.create': PostChange }
