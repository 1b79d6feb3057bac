import type { Refusal } from '../command.ts'
import type { Facts } from '../facts.ts'
import { isObject } from '../json.ts'

/** The body holds an object under `data`; asked before any model is known. Source: api/validation.py, validate_json_data. */
export function readData({ command: { body } }: Facts): Refusal | undefined {
  if (body.fault) return body.fault
  return isObject(body.data) ? undefined : noData
}

const noData: Refusal = {
  status: 422,
  violations: [
    { rule: 'request.data-is-object', location: 'body', name: 'data', description: 'Data not available' },
  ],
}
