import { bidOf } from './deeds/bidder.ts'
import type { Habits } from './habits.ts'
import type { Json, Own, Store } from './store.ts'

/** What the eMall shows: pages and the driver read the same. */
export interface Shown {
  /** A tender by its id or its tenderID; the user's own also as a draft. */
  tender(user: string | undefined, name: string): Json | undefined
  plan(user: string | undefined, name: string): Json | undefined
  contract(name: string): Json | undefined
  /** The user's own bid. */
  bid(user: string, tender: string): Json | undefined
  /** Bids as the page of a tender lists them; nothing while they are sealed. */
  bids(tender: Json): readonly Json[]
}

export function shownOf(store: Store, habits: Habits): Shown {
  const named = (table: 'tender' | 'plan' | 'contract', member: string, name: string): Json | undefined =>
    store.get(table, name) ?? store.all(table).find((document) => document[member] === name)

  const draft = (user: string | undefined, kind: Own['kind'], member: string, name: string) =>
    store
      .all('own')
      .find((own) => own.kind === kind && own.user === user && (own.id === name || own.data[member] === name))
      ?.data

  return {
    tender: (user, name) => named('tender', 'tenderID', name) ?? draft(user, 'tender', 'tenderID', name),
    plan: (user, name) => named('plan', 'planID', name) ?? draft(user, 'plan', 'planID', name),
    contract: (name) => named('contract', 'contractID', name),
    bid(user, tender) {
      if (habits.ownBid === 'any')
        return store.all('own').find((own) => own.kind === 'bid' && own.tender === tender)?.data
      return bidOf(store, user, tender)?.data
    },
    bids(tender) {
      if (Array.isArray(tender.bids)) return tender.bids
      if (habits.bids === 'sealed') return []
      return store
        .all('own')
        .filter((own) => own.kind === 'bid' && own.tender === tender.id)
        .map(({ data }) => data)
    },
  }
}
