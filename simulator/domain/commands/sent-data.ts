import type { Refusal } from '../command.ts'
import type { Facts } from '../facts.ts'
import { isObject } from '../json.ts'
import { refusalOf } from '../rule.ts'
import { dataIsObject } from '../rules/access.ts'

/** The body can be read and holds an object; asked before any model is known. Source: validate_json_data. */
export function readData({ command: { body } }: Facts): Refusal | undefined {
  if (body.fault) return body.fault
  return isObject(body.data) ? undefined : refusalOf(dataIsObject)
}
