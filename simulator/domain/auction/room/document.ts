import type { Iso, JsonObject, Value } from '../../records/common.ts'
import type { Feature, Item } from '../../records/tender.ts'

/** The shapes of the auction module: what it keeps, what it shows and what it hears. Source: ProzorroUKR/prozorro-auction. */

/** How offers are compared: by price, by features, by costs of the life cycle, or by both as the CDB weighed them. */
export type AuctionType = 'default' | 'meat' | 'lcc' | 'mixed'

/** A name in the three languages of the module: `Учасник #1` until names are revealed. */
export interface Label {
  readonly uk: string
  readonly en: string
  readonly ru: string
}

/**
 * An offer as everybody sees it. `amount` is money (or percent) as a number, in energy auctions the present value as the
 * text of a fraction (`12/5`); so are `amount_features` and `coeficient` always.
 */
export interface Offer {
  readonly bidder_id: string
  readonly label: Label
  readonly amount: number | string
  /** When the offer was made: its bidder's own time, not the time of publication. */
  readonly time: Iso
  readonly amount_features?: string
  readonly coeficient?: string
  readonly amount_weighted?: number
  readonly non_price_cost?: number
  readonly denominator?: number
  readonly addition?: number
  readonly yearlyPaymentsPercentage?: number
  readonly annualCostsReduction?: readonly (string | number)[]
  readonly contractDurationYears?: number
  readonly contractDurationDays?: number
}

/** A stage without bidding. */
export interface Interval {
  readonly type: 'pause' | 'pre_announcement' | 'announcement'
  readonly start: Iso
}

/** A bidder's turn; whose it is shows at the pause before the round, until then `bidder_id` and `label` say `TBD`. */
export interface Turn extends Partial<Omit<Offer, 'bidder_id' | 'label'>> {
  readonly type: 'bids'
  readonly start: Iso
  readonly bidder_id: string
  readonly label: Label
  /** When the turn ended and its outcome was shown. */
  readonly publish_time?: Iso
  /** The bidder made an offer in this turn. */
  readonly changed?: true
}

export type Stage = Interval | Turn

/** Terms of an offer: money, or those of an energy contract (`amountPerformance` is the text of a fraction). */
export interface OfferValue extends Partial<Value> {
  readonly amount: number
  readonly amountPerformance?: number | string
  readonly yearlyPaymentsPercentage?: number
  readonly annualCostsReduction?: readonly (string | number)[]
  readonly contractDuration?: { readonly years: number; readonly days: number }
}

/** An offer handed in during a turn and not yet published. */
export type Posted = Partial<Omit<OfferValue, 'currency' | 'valueAddedTaxIncluded'>> & { readonly time: Iso }

/** A bidder with his secret and his last published offer; never shown. */
export interface AuctionBid {
  readonly id: string
  readonly hash: string
  readonly name: string | null
  readonly date: Iso
  readonly value: OfferValue
  readonly parameters?: readonly { readonly code: string; readonly value: number }[]
  readonly coeficient?: string
  readonly amount_features?: string
  readonly responses?: readonly unknown[]
  readonly non_price_cost?: number
  readonly amount_weighted?: number
  readonly denominator?: number
  readonly addition?: number
  /** What was handed in, by number of the stage. */
  readonly stages?: Readonly<Record<string, Posted>>
}

/** What everybody may read of an auction: the body of `GET /api/auctions/{id}` and every message of its feed. */
export interface PublicAuction {
  readonly _id: string
  readonly auction_type: AuctionType
  readonly procurementMethodType: string
  readonly tenderID: string
  readonly title?: string
  readonly title_en?: string
  readonly procuringEntity?: JsonObject
  readonly items: readonly Partial<Item>[]
  readonly features: readonly Feature[]
  readonly value?: Value
  readonly minimalStep?: Value
  readonly minimalStepPercentage?: number
  readonly noticePublicationDate?: Iso
  readonly NBUdiscountRate?: number
  /** Suppliers share a quantity: prices are of a unit. The module has no such auctions yet. */
  readonly awardingByItemUnitValue?: true
  readonly start_at: Iso
  /** −1 not started, the number of the stage while running, −100 cancelled, −101 missed: it will be planned anew. */
  readonly current_stage: number
  readonly stages: readonly Stage[]
  /** Offers at the start, worst first; absent until the auction starts. */
  readonly initial_bids?: readonly Offer[]
  /** Offers as they stand now, worst first. */
  readonly results?: readonly Offer[]
  /** When the next stage begins; absent when nothing is to come. */
  readonly timer?: Iso
  readonly modified: Iso
}

/** An auction as the module keeps it. */
export interface Auction extends PublicAuction {
  readonly tender_id: string
  readonly lot_id: string | null
  readonly description?: string
  readonly description_en?: string
  readonly fundingKind?: string
  readonly yearlyPaymentsPercentageRange?: number
  readonly criteria: readonly unknown[]
  /** The tender's `submissionMethodDetails`; false where quick modes are not honoured. */
  readonly mode: string | false
  readonly is_cancelled: boolean
  readonly bids: readonly AuctionBid[]
  readonly names_revealed?: true
}

/** What a bidder sends in his turn: money, or the terms of an energy contract; −1 takes back what he sent. */
export interface BidForm {
  readonly amount?: number
  readonly yearlyPaymentsPercentage?: number
  readonly contractDuration?: number
  readonly contractDurationDays?: number
}

/** What a bidder learns of his own offer in the turn that runs: `amount` null, nothing was sent. */
export type OwnBid =
  | { readonly amount: number | null }
  | {
      readonly yearlyPaymentsPercentage: number
      readonly contractDurationYears: number
      readonly contractDurationDays: number
      readonly changed: boolean
    }

/** The answer to `check_authorization`. */
export type Authorized = OwnBid &
  Pick<AuctionBid, 'coeficient' | 'non_price_cost' | 'addition' | 'denominator'>

/** One row of `GET /api/auctions`. */
export type Listed = Pick<
  PublicAuction,
  '_id' | 'title' | 'title_en' | 'start_at' | 'procurementMethodType' | 'tenderID'
>

/** Something that happened in an auction, in order; the log of an auction is a list of these. */
export type AuctionEvent =
  | { readonly type: 'stage'; readonly at: Iso; readonly stage: number }
  | { readonly type: 'missed'; readonly at: Iso; readonly stage: number }
  | {
      readonly type: 'posted'
      readonly at: Iso
      readonly stage: number
      readonly bidder_id: string
      readonly posted: Posted
    }
  | { readonly type: 'cancelled'; readonly at: Iso; readonly stage: number; readonly bidder_id: string }
  | { readonly type: 'revealed'; readonly at: Iso }
  | {
      /** The CDB did not take what it was told; `status` of its answer, absent when there was none. */
      readonly type: 'refused'
      readonly at: Iso
      readonly what: 'links' | 'results'
      readonly status?: number
    }
