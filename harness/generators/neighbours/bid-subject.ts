import type { Json } from '../walk.ts'
import { at, listAt } from './edit.ts'
import type { BidSubject } from './neighbour.ts'

// What breaches look at in a bid and in the tender it is for.

/** An identifier that nothing has. */
export const nobody = 'f'.repeat(32)

export const items = ({ data }: BidSubject): readonly Json[] => listAt(data, 'items')
export const lotValues = ({ data }: BidSubject): readonly Json[] => listAt(data, 'lotValues')
export const shares = ({ config }: BidSubject): boolean => config.awardingByItemUnitValue === true
export const hasLots = ({ asked }: BidSubject): boolean => listAt(asked, 'lots').length > 0

/** The lot that the first offer is for; the tender where there are none. */
export function askedFor({ asked, data }: BidSubject): Json {
  const id = at(data, 'lotValues.0.relatedLot')
  return listAt(asked, 'lots').find((lot) => lot.id === id) ?? asked
}
