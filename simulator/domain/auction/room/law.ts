import type { Fraction } from '../../fraction.ts'
import type { Feature, Tender } from '../../records/tender.ts'
import type { Instant } from '../../time.ts'
import type { Timetable } from '../timetable.ts'
import type { Auction, AuctionBid, BidForm, Label, Posted, PublicAuction, Turn } from './document.ts'

/** What is offered, without when. */
export type Terms = Omit<Posted, 'time'>

/** What an auction is played by: every decision of it, one by one. */
export interface AuctionLaw {
  readonly timetable: Timetable
  /** What a price is divided by for the features that were chosen. */
  weightOf(features: readonly Feature[], parameters: readonly { readonly value: number }[]): Fraction
  nextTick(auction: Auction): Instant | undefined
  /** Says whose turns come, at every pause. */
  seat(auction: Auction, law: AuctionLaw): Auction
  worstFirst(auction: Auction): readonly AuctionBid[]
  labelOf(number: number): Label
  knows(bid: AuctionBid, secret: string | null): boolean
  turnFault(auction: Auction, bidder_id: string): string | undefined
  termsOf(auction: Auction, turn: Turn, bid: AuctionBid, form: BidForm): Terms | string
  keep(bid: AuctionBid, stage: number, posted: Posted | undefined): AuctionBid
  /** What was posted becomes the bidder's offer. */
  endTurn(auction: Auction, publish_time: string, law: AuctionLaw): Auction
  recounted(auction: Auction, bid: AuctionBid): AuctionBid
  publicAuction(auction: Auction): PublicAuction
  revealed(auction: Auction, bidders: Tender['bids'] & object, modified: string): Auction
  addresses(auction: Auction, tender: Pick<Tender, 'bids' | 'lots'>, host: string): object
  results(auction: Auction, tender: Pick<Tender, 'bids' | 'lots'>): object
}
