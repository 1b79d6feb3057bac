import { unless } from '../command.ts'
import type { Facts, TenderFacts } from '../facts.ts'
import { actAs, ownedBy } from '../rules/ownership.ts'

export const isAdmin = ({ actor }: Facts): boolean => actor.group === 'admins'

/** The buyer shows the token of the tender and acts as its owner; administrators of the database need not. */
export const byBuyerUnlessAdmin = [
  unless<TenderFacts>(
    isAdmin,
    ownedBy<TenderFacts>(({ tender }) => tender),
    actAs<TenderFacts>('tender_owner'),
  ),
] as const
