import type { ModelContext } from '../context.ts'
import type { Json, JsonObject } from '../json.ts'

/**
 * A named check. It sees a value that is already converted (undefined: absent), the object around it, the
 * context and the parameter of its use. It may meet objects whose other fields are still wrong: its answer
 * is then ignored, and so is what it throws. It answers nothing when all is well, else the CDB's words:
 * a string becomes `["…"]`, a list or an object is the description as it is.
 */
export type Check = (
  value: unknown,
  object: JsonObject,
  context: ModelContext,
  parameter: Json | undefined,
) => Wording | undefined

export type Wording = string | readonly unknown[] | { readonly [key: string]: unknown }

/** A table of checks of one theme; the names are global, so they say what must hold. */
export type Checks = { readonly [name: string]: Check }
