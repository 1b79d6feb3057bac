import { type Action, act } from './act.ts'
import type { Auction, AuctionEvent } from './document.ts'
import type { AuctionLaw } from './law.ts'
import { auctionLaw } from './published-law.ts'
import { type Happened, tick } from './tick.ts'

/** What whoever's turn it is does; undefined: his offer stands. */
export type Player = (auction: Auction, bidder_id: string) => Action | undefined

/** Plays an auction from where it is to its end, each stage at its own instant, each action at the start of its turn. */
export function playThrough(start: Auction, player: Player, law: AuctionLaw = auctionLaw): Happened {
  const events: AuctionEvent[] = []
  let auction = start
  for (let now = law.nextTick(auction); now !== undefined; now = law.nextTick(auction)) {
    const begun = tick(auction, now, law)
    if (!begun) break
    events.push(...begun.events)
    auction = begun.auction
    const turn = auction.stages[auction.current_stage]
    const action = turn?.type === 'bids' ? player(auction, turn.bidder_id) : undefined
    const acted = action && act(auction, action, now, law)
    if (!acted?.accepted) continue
    events.push(...acted.events)
    auction = acted.auction
  }
  return { auction, events }
}
