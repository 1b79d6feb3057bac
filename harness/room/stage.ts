import type { BidForm, Offer, PublicAuction } from '../../simulator/domain/auction/room/document.ts'
import { addSeconds, instant, print } from '../../simulator/domain/time.ts'
import { createSimulator } from '../../simulator/main.ts'
import { driverOf } from '../drivers/direct.ts'
import type { AuctionKind } from '../procedure/auction-kinds.ts'
import type { Json } from '../procedure/cast.ts'
import { readTender } from '../procedure/procedure.ts'
import { planAuction } from './plan.ts'
import { lawOfAuctions } from './session.ts'

const HOST = 'http://room.example'

/** One auction in a room of this process, seen through the room's doors. Time passes only when it is told to. */
export interface AuctionStage {
  /** Lets the clock run on, in seconds from the start of the auction. */
  runUntil(seconds: number): Promise<void>
  /** What the room answers a bidder, the first of those who bid being 1. */
  offer(bidder: number, form: BidForm, secret?: string): Promise<Answer>
  read(): Promise<PublicAuction>
  /** The bidders' links, as their platforms read them. */
  readonly seats: readonly string[]
  /** Which bidder is meant by an identifier in the auction. */
  bidderOf(id: string | undefined): number
  /** The bidder who is awarded first; undefined before there is an award. */
  awarded(): Promise<number | undefined>
  /** What the CDB has of every bidder's price, in the order in which they bid. */
  reported(): Promise<readonly (number | undefined)[]>
}

export interface Answer {
  readonly status: number
  readonly body: { readonly amount?: number | null; readonly error?: string }
}

/** A tender at auction whose bidders offered these amounts (or shares in percent), before the auction begins. */
export async function openAuction(
  now: string,
  kind: AuctionKind,
  amounts: readonly number[],
): Promise<AuctionStage> {
  const law = lawOfAuctions()
  const simulator = createSimulator({ now, rate: 0, auctionRoom: { url: HOST, ...(law && { law }) } })
  const planned = await planAuction(driverOf(simulator), amounts, undefined, kind)
  const { procedure, id, start } = planned
  const seats = planned.seats.map((seat) => new URL(seat).searchParams)
  const bidderOf = (wanted: string | undefined) =>
    seats.findIndex((seat) => seat.get('bidder_id') === wanted) + 1
  const ask = (path: string, init?: RequestInit) =>
    simulator.fetch(new Request(`${HOST}/api/auctions/${id}${path}`, init))
  return {
    async runUntil(seconds) {
      await simulator.control.advance({ until: print(addSeconds(instant(start), seconds)) })
    },
    async offer(bidder, form, secret) {
      const seat = seats[bidder - 1]
      const hash = secret ?? seat?.get('hash')
      const body = JSON.stringify(form)
      const response = await ask(`/bids/${seat?.get('bidder_id')}?hash=${hash}`, { method: 'POST', body })
      return { status: response.status, body: (await response.json()) as Answer['body'] }
    },
    read: async () => (await (await ask('')).json()) as PublicAuction,
    bidderOf,
    seats: planned.seats,
    async awarded() {
      const { awards = [] } = (await readTender(procedure)) as { awards?: readonly { bid_id: string }[] }
      const winner = awards[0]?.bid_id
      return winner === undefined ? undefined : bidderOf(winner)
    },
    async reported() {
      const { bids = [] } = (await readTender(procedure)) as { bids?: readonly Json[] }
      return bids.map(priceIn)
    },
  }
}

/** The price of a bid for its lot: money of all or of a unit, or percent. */
function priceIn({ lotValues }: Json): number | undefined {
  const [{ value, items } = {}] = lotValues as readonly { value?: Json; items?: readonly Priced[] }[]
  const { amount, amountPercentage, yearlyPaymentsPercentage } = (items?.[0]?.unit.value ?? value ?? {}) as {
    readonly [name: string]: number | undefined
  }
  return yearlyPaymentsPercentage === undefined
    ? (amountPercentage ?? amount)
    : inPercent(yearlyPaymentsPercentage)
}

interface Priced {
  readonly unit: { readonly value: Json }
}

/** What is shown of an offer: money, or a share in percent. */
export function shownPrice({ amount, yearlyPaymentsPercentage }: Offer): number {
  return yearlyPaymentsPercentage === undefined ? Number(amount) : inPercent(yearlyPaymentsPercentage)
}

const inPercent = (share: number): number => Math.round(share * 1e12) / 1e10

/** Where an auction is, in words: `not begun`, `pause 1`, `turn 2 of round 3`, `counting`, `over`. */
export function placeIn({ stages, current_stage }: PublicAuction): string {
  const passed = stages.slice(0, current_stage + 1)
  const stage = passed.at(-1)
  const round = passed.filter(({ type }) => type === 'pause').length
  const lastPause = passed.findLastIndex(({ type }) => type === 'pause')
  if (!stage) return 'not begun'
  const words = {
    pause: `pause ${round}`,
    bids: `turn ${current_stage - lastPause} of round ${round}`,
    pre_announcement: 'counting',
    announcement: 'over',
  }
  return words[stage.type]
}

/** Whose turn it is, by his identifier; undefined while it is nobody's. */
export function playerIn({ stages, current_stage }: PublicAuction): string | undefined {
  const stage = stages[current_stage]
  return stage?.type === 'bids' ? stage.bidder_id : undefined
}
