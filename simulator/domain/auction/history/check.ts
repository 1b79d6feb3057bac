import { arithmeticInvariants } from './arithmetic.ts'
import { bidInvariants, eventInvariants } from './bids.ts'
import type { AuctionHistory } from './document.ts'
import { energyInvariants } from './energy.ts'
import { identityInvariants } from './identity.ts'
import type { Invariant, Witness, Words } from './invariant.ts'
import { labelInvariants } from './labels.ts'
import { logInvariants } from './log.ts'
import { orderInvariants } from './order.ts'
import { protocolInvariants } from './protocol.ts'
import { resultInvariants } from './results.ts'
import { timetableInvariants } from './timetable.ts'
import { turnInvariants } from './turns.ts'

/** What holds in every auction, from its timetable to its protocol. */
export const invariants: readonly Invariant[] = [
  ...identityInvariants,
  ...timetableInvariants,
  ...labelInvariants,
  ...turnInvariants,
  ...orderInvariants,
  ...resultInvariants,
  ...arithmeticInvariants,
  ...energyInvariants,
  ...bidInvariants,
  ...eventInvariants,
  ...logInvariants,
  ...protocolInvariants,
]

/** A broken invariant, with the smallest witness: the earliest document and place where it shows. */
export interface Breach extends Witness {
  readonly id: string
  readonly title: Words
  readonly source: string
}

export interface Verdict {
  readonly breaches: readonly Breach[]
  /** Invariants that looked at something and found it in order. */
  readonly held: readonly string[]
  /** Invariants with nothing to look at: the history has no protocol, no bids, a single document. */
  readonly silent: readonly string[]
}

/** Judges a history by every invariant that it has something to say to. */
export function checkHistory(history: AuctionHistory): Verdict {
  const breaches: Breach[] = []
  const held: string[] = []
  const silent: string[] = []
  for (const { id, title, source, needs, witness } of invariants) {
    if (needs && !has(history, needs)) silent.push(id)
    else {
      const found = witness(history)
      if (found) breaches.push({ id, title, source, ...found })
      else held.push(id)
    }
  }
  return { breaches, held, silent }
}

function has(
  { documents, protocol, events }: AuctionHistory,
  needs: Exclude<Invariant['needs'], undefined>,
): boolean {
  if (needs === 'protocol') return protocol !== undefined
  if (needs === 'events') return events !== undefined
  return needs === 'bids' ? documents.some(({ bids }) => bids) : documents.length > 1
}
