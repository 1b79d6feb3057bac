import type { Facts } from '../domain/facts.ts'
import { equal } from '../domain/json.ts'
import type { Reply } from './route.ts'

/** What the CDB answers to a change that changes nothing. */
const nothing: Reply = { data: null, body: null }

/** The reply to a change, or `null` when the object is as it was. */
export function unlessUnchanged(facts: Facts, reply: () => Reply): Reply {
  return equal(facts.target, facts.before) ? nothing : reply()
}
