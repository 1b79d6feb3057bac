import { courseBent } from './course.ts'
import type { AuctionMutant } from './mutant.ts'
import { offersBent } from './offers.ts'
import { toldBent } from './told.ts'

/** Every mutant of the law by which auctions are played. */
export const auctionMutants: readonly AuctionMutant[] = [...courseBent, ...offersBent, ...toldBent]
