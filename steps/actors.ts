import type { Keys } from '../harness/procedure/cast.ts'
import type { Procedure } from '../harness/procedure/procedure.ts'

/** Who acts: the key, and the token that what is addressed is owned with. */
export interface Actor {
  key(keys: Keys): string
  token?(procedure: Procedure, path: string): string | undefined
}

function bidder(number: number): Actor {
  return {
    key: (keys) => keys.bidders[number] ?? keys.outsider,
    token: ({ bids }) => bids.find((bid) => bid.bidder === number)?.token,
  }
}

/** Those who act in scenarios. The first bidder of a stage with bids is the cheapest: the winner. */
export const actors = {
  'the buyer': {
    key: ({ buyer }) => buyer,
    token: ({ tender, plan }, path) => (path.startsWith('/plans') ? plan?.token : tender?.token),
  },
  'the buyer without the token': { key: ({ buyer }) => buyer },
  'the first bidder': bidder(0),
  'the second bidder': bidder(1),
  'the third bidder': bidder(2),
  /** On the platform of the first. */
  'the fourth bidder': { ...bidder(3), key: ({ bidders }) => bidders[0] ?? '' },
  'a buyer with access to restricted data': { key: ({ bidders }) => bidders[1] ?? '' },
  'the buyer on his platform': { key: ({ bidders }) => bidders[0] ?? '' },
  'the supplier on his platform': { key: ({ outsider }) => outsider },
  'another broker': { key: ({ outsider }) => outsider },
  'a broker of too low a level': { key: ({ humble }) => humble },
  'a broker of the fifth level': { key: ({ fifth }) => fifth },
  'a broker for tests': { key: ({ tester }) => tester },
  'the auction module': { key: ({ auction }) => auction },
  'the administrator': { key: ({ administrator }) => administrator },
  'the inspector': { key: ({ inspector }) => inspector },
  'the appeal body': { key: ({ reviewer }) => reviewer },
  'a bot of registers': { key: ({ bot }) => bot },
} satisfies Record<string, Actor>

export type ActorName = keyof typeof actors

/** Which bidder an actor is, from 0; 0 when none. */
export function bidderNumber(who: ActorName): number {
  return Math.max(
    0,
    ['the first bidder', 'the second bidder', 'the third bidder', 'the fourth bidder'].indexOf(who),
  )
}
