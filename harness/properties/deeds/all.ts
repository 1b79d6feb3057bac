import { bidding } from './bidding.ts'
import { contracting } from './contracting.ts'
import { deciding } from './deciding.ts'
import type { Deed } from './deed.ts'
import { looking } from './looking.ts'
import { objecting } from './objecting.ts'
import { tendering } from './tendering.ts'

/** Everything that somebody may try in a procedure, by name. */
export const deeds: ReadonlyMap<string, Deed> = new Map<string, Deed>(
  Object.entries({ ...tendering, ...bidding, ...deciding, ...objecting, ...contracting, ...looking }),
)
