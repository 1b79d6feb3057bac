import type { ModelContext } from '../context.ts'
import type { JsonObject } from '../json.ts'

/** Members the CDB computes from their neighbours (@serializable). Only good data gets here. */
export type Computation = (object: JsonObject, context: ModelContext) => JsonObject

const table: { readonly [name: string]: Computation } = {}

/** The computation of this name. Throws when there is none: a misspelt model table. */
export function computationNamed(name: string): Computation {
  const computation = table[name]
  if (!computation) throw new Error(`no computation is named ${name}`)
  return computation
}
