import type { ModelContext } from './context.ts'
import type { ObjectSchema } from './schema.ts'
import { belowThresholdTenders } from './tender/below-threshold.ts'
import { localizationBids } from './tender/bid.ts'
import { Document, PatchDocument, PostDocument } from './tender/document.ts'
import { Lot, PatchLot, PostLot } from './tender/lot.ts'
import { PatchQuestion, PostQuestion, Question } from './tender/question.ts'
import { type Checked, checkSchema } from './validate.ts'

/** Every model by name: `<Resource>` (as stored) and `<Resource>.<operation>`. */
export const models: { readonly [name: string]: ObjectSchema } = {
  ...belowThresholdTenders,
  Lot,
  'Lot.create': PostLot,
  'Lot.patch': PatchLot,
  ...localizationBids,
  Document,
  'Document.create': PostDocument,
  'Document.patch': PatchDocument,
  'Document.put': PostDocument,
  Question,
  'Question.create': PostQuestion,
  'Question.patch': PatchQuestion,
}

/** Check data against the model of this name; see checkSchema. Throws for a name that is not in the registry. */
export function check(model: string, data: unknown, context: ModelContext): Checked {
  const schema = models[model]
  if (!schema) throw new Error(`no model is named ${model}`)
  return checkSchema(schema, model.split('.')[0] ?? model, data, context)
}
