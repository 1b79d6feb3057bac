import type { Facts } from '../facts.ts'
import { isObject } from '../json.ts'
import type { Complaint } from '../records/tender.ts'

/** What was asked for, before any model looked at it. */
export function asked({ command: { body } }: Pick<Facts, 'command'>): Record<string, unknown> {
  return !body.fault && isObject(body.data) ? body.data : {}
}

/** The status that is asked for; the one it has, when none is. */
export function wantedStatus(facts: Pick<Facts<Complaint>, 'command' | 'before'>): unknown {
  return asked(facts).status || facts.before?.status
}
