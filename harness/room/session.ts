import type { AuctionLaw } from '../../simulator/domain/auction/room/law.ts'

let current: AuctionLaw | undefined

/** From here on auctions of scenarios are played by this law; by the published one, when it is undefined. */
export function playBy(law: AuctionLaw | undefined): void {
  current = law
}

/** The law by which auctions of scenarios are played, if it is not the published one. */
export const lawOfAuctions = (): AuctionLaw | undefined => current
