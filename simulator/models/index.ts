import { Unit } from './common/unit.ts'
import type { ModelContext } from './context.ts'
import type { ObjectSchema } from './schema.ts'
import { type Checked, checkSchema } from './validate.ts'

/** Every model by name: `<Resource>` (as stored) and `<Resource>.<operation>`. */
export const models: { readonly [name: string]: ObjectSchema } = {
  Unit,
}

/** Checks data against the model of this name; see checkSchema. Throws for a name that is not in the registry. */
export function check(model: string, data: unknown, context: ModelContext): Checked {
  const schema = models[model]
  if (!schema) throw new Error(`no model is named ${model}`)
  return checkSchema(schema, model.split('.')[0] ?? model, data, context)
}
