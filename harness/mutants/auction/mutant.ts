import type { AuctionLaw } from '../../../simulator/domain/auction/room/law.ts'
import type { Bent, Operator } from '../mutant.ts'

/** An auction whose law is bent. Its target is a rule of the room: the tag of the scenarios that are about it. */
export interface AuctionMutant extends Bent {
  readonly bend: (law: AuctionLaw) => AuctionLaw
}

/** What of a law is otherwise. */
type Change = (law: AuctionLaw) => Partial<AuctionLaw>

/** A mutant of a rule of the room; `how` tells it from others of its operator and rule. */
export function bent(
  operator: Operator,
  rule: string,
  how: string,
  words: string,
  change: Change,
): AuctionMutant {
  const target = `room.${rule}`
  return {
    id: `${operator} ${target} ${how}`,
    operator,
    target,
    words,
    bend: (law) => ({ ...law, ...change(law) }),
  }
}
