import type { ContractChange } from '../records/contract.ts'
import { add, type Instant, kyivOffset, print, SECOND } from '../time.ts'

const UTC = '+00:00'

/**
 * When a change came into force, as the CDB keeps it: not as text but as a date of its database, which gives it back in
 * UTC without saying so. The simulator keeps the text in UTC until then.
 */
export const databaseDate = (at: Instant): string =>
  `${print(add(at, -kyivOffset(at) * SECOND)).replace(/[+-]\d\d:\d\d$/, '')}${UTC}`

/** A date as it comes out of the database, if it went in. */
export const asInDatabase = (date: string): string => (date.endsWith(UTC) ? date.slice(0, -UTC.length) : date)

/** A change as it comes out of the database. */
export function fromDatabase<C extends Pick<ContractChange, 'date'>>(change: C): C {
  return change.date?.endsWith(UTC) ? { ...change, date: asInDatabase(change.date) } : change
}
