import { timetable } from '../timetable.ts'
import type { AuctionLaw } from './law.ts'
import { labelOf, recounted, worstFirst } from './offers.ts'
import { weightOf } from './open.ts'
import { addresses, results } from './results.ts'
import { publicAuction, revealed } from './show.ts'
import { nextTick } from './stages.ts'
import { keep, knows, termsOf, turnFault } from './terms.ts'
import { endTurn, seat } from './turns.ts'

/** The law that every auction is played by unless another is given. */
export const auctionLaw: AuctionLaw = {
  timetable,
  weightOf,
  nextTick,
  seat,
  worstFirst,
  labelOf,
  knows,
  turnFault,
  termsOf,
  keep,
  endTurn,
  recounted,
  publicAuction,
  revealed,
  addresses,
  results,
}
