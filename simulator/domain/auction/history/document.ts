/** A name in the three languages of the auction module. */
export interface Label {
  readonly uk?: string
  readonly en?: string
  readonly ru?: string
}

/** What an auction shows of one offer: in the initial bids, in a turn, in the results. Foreign, so all may be missing. */
export interface Offer {
  readonly bidder_id?: string
  readonly label?: Label
  /** Price; the energy performance (a fraction as text) in energy service auctions. */
  readonly amount?: number | string
  readonly time?: string
  readonly amount_features?: number | string
  readonly coeficient?: number | string
  readonly amount_weighted?: number | string
  readonly non_price_cost?: number | string
  readonly denominator?: number | string
  readonly addition?: number | string
  readonly yearlyPaymentsPercentage?: number
  readonly annualCostsReduction?: readonly (number | string)[]
  readonly contractDurationYears?: number
  readonly contractDurationDays?: number
}

export interface Stage extends Offer {
  readonly start: string
  readonly type: string
  readonly changed?: boolean
  readonly publish_time?: string
}

/** A bid as only the auction module sees it: with its hash and with what was posted stage by stage. */
export interface PrivateBid {
  readonly id: string
  readonly hash?: string
  readonly date?: string
  readonly value?: {
    readonly amount?: number | string
    readonly amountPerformance?: number | string
    readonly currency?: string
  }
  readonly coeficient?: number | string
  readonly parameters?: readonly { readonly code?: string; readonly value?: number }[]
  readonly responses?: readonly { readonly value?: number | string }[]
  readonly non_price_cost?: number | string
  readonly stages?: Readonly<Record<string, { readonly amount?: number | string } | undefined>>
}

export interface Feature {
  readonly code?: string
  readonly enum?: readonly { readonly value?: number }[]
}

/** The document of an auction; the public one has no `bids`. Source: spec/auction, import and stages. */
export interface AuctionDocument {
  readonly _id: string
  readonly stages: readonly Stage[]
  /** −1 not started, index of the stage while running, −101 to be planned anew. */
  readonly current_stage: number
  readonly initial_bids: readonly Offer[]
  readonly results: readonly Offer[]
  readonly auction_type?: string
  readonly tender_id?: string
  readonly lot_id?: string
  readonly tenderID?: string
  readonly procurementMethodType?: string
  readonly start_at?: string
  readonly timer?: string
  readonly modified?: string
  readonly minimalStep?: { readonly amount?: number; readonly currency?: string }
  readonly minimalStepPercentage?: number
  readonly value?: { readonly amount?: number; readonly currency?: string }
  readonly NBUdiscountRate?: number
  readonly noticePublicationDate?: string
  readonly fundingKind?: string
  readonly yearlyPaymentsPercentageRange?: number
  readonly features?: readonly Feature[]
  readonly items?: readonly { readonly id?: string; readonly quantity?: number }[]
  /** Suppliers share a quantity: what is bid for is the price of a unit. */
  readonly awardingByItemUnitValue?: boolean
  /** Written by the older module; said by the reader, not by the document. */
  readonly module?: 'couch'
  readonly bids?: readonly PrivateBid[]
}

/** The protocol (audit document) that the module uploads to the tender. Source: spec/auction-service, audit document. */
export interface Protocol {
  readonly id?: string
  readonly tenderId?: string
  readonly tender_id?: string
  readonly lot_id?: string
  readonly timeline: Readonly<Record<string, ProtocolPart | undefined>>
}

export type ProtocolOffer = Omit<Offer, 'bidder_id'> & { readonly bidder?: string; readonly date?: string }

/** A round (turn_1, turn_2 …), the beginning or the results. */
export interface ProtocolPart {
  readonly time?: string
  readonly initial_bids?: readonly ProtocolOffer[]
  readonly bids?: readonly ProtocolOffer[]
  readonly [turn: `turn_${number}`]: (ProtocolOffer & { readonly bid_time?: string }) | undefined
}

/** Something that happened in an auction: an entry of our own log (`room/document.ts`, AuctionEvent). */
export interface LogEvent {
  readonly type: string
  readonly at: string
  readonly stage?: number
  readonly bidder_id?: string
  readonly posted?: {
    readonly amount?: number | string
    readonly amountPerformance?: number | string
    readonly time?: string
  }
}

/** All that is known of one auction: its documents in the order they were seen, its protocol, its log. */
export interface AuctionHistory {
  readonly documents: readonly AuctionDocument[]
  readonly protocol?: Protocol
  readonly events?: readonly LogEvent[]
}
