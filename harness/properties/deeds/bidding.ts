import type { Bid } from '../../../simulator/domain/records/tender.ts'
import type { Json } from '../../procedure/cast.ts'
import type { Chance } from '../chance.ts'
import { bidderKey, offer } from '../life.ts'
import { byBuyer, byOwner, card } from '../scene.ts'
import { AWARDING, anyOf, type Deed, type Staged, TENDERING } from './deed.ts'

const BIDDERS = 4

/** The bidder changes something of one of the bids. */
const ofBid = (
  make: (
    bid: Bid,
    scene: Staged,
    chance: Chance,
  ) => { verb: 'POST' | 'PATCH' | 'PUT' | 'DELETE'; rest?: string; data?: Json } | undefined,
  when: readonly string[] = TENDERING,
): Deed => ({
  in: when,
  make: (scene, chance) => {
    const bid = anyOf(scene.stored.bids, chance)
    const made = bid && make(bid, scene, chance)
    return made && byOwner(scene, bid.id, made.verb, `/bids/${bid.id}${made.rest ?? ''}`, made.data)
  },
})

/** The values of a bid times a factor. */
function revalued({ value, lotValues }: Bid, factor: number): Json | undefined {
  const times = <T extends { value?: unknown }>(one: T): T => {
    const { amount } = (one.value ?? {}) as { amount?: number }
    if (amount === undefined) return one
    return { ...one, value: { ...(one.value as Json), amount: Math.round(amount * factor * 100) / 100 } }
  }
  if (lotValues)
    return {
      lotValues: lotValues.map(({ relatedLot, value: of }) =>
        times({ relatedLot, ...(of && { value: of }) }),
      ),
    }
  return value && { value: times({ value }).value as unknown as Json }
}

/** What bidders do. */
export const bidding = {
  'bid.submit': {
    in: TENDERING,
    open: true,
    often: 5,
    make: (scene, chance) => {
      const bidder = chance.below(BIDDERS)
      const data = offer(scene, bidder, chance.pick([0.5, 0.9, 0.999, 1, 1.0001, 1.2]))
      const { token: _, ...ask } = byBuyer(scene, 'POST', '/bids', {
        ...data,
        status: chance.pick(['pending', 'pending', 'draft']),
      })
      return { ...ask, key: bidderKey(scene, bidder) }
    },
  },
  'bid.hand-in': ofBid(() => ({ verb: 'PATCH', data: { status: 'pending' } })),
  'bid.lower': ofBid((bid) => ({ verb: 'PATCH', data: revalued(bid, 0.97) ?? {} })),
  'bid.raise': ofBid((bid, _, chance) => ({
    verb: 'PATCH',
    data: revalued(bid, chance.pick([1.01, 10])) ?? {},
  })),
  'bid.negative': ofBid((bid) => ({ verb: 'PATCH', data: revalued(bid, -1) ?? {} })),
  'bid.tenderer': ofBid(({ tenderers }) => ({
    verb: 'PATCH',
    data: { tenderers: tenderers.map((one) => ({ ...one, name: 'ТОВ «Нова назва»' })) },
  })),
  'bid.withdraw': ofBid(() => ({ verb: 'DELETE' })),
  'bid.document.add': ofBid(
    (_, scene, chance) => ({
      verb: 'POST',
      rest: chance.pick(['/documents', '/documents', '/financial_documents', '/eligibility_documents']),
      data: card(scene, 'Додаток.pdf', chance.pick(['commercialProposal', 'technicalSpecifications'])),
    }),
    [...TENDERING, ...AWARDING],
  ),
  'bid.document.rename': ofBid(({ documents }, _, chance) => {
    const paper = anyOf(documents, chance)
    return paper && { verb: 'PATCH', rest: `/documents/${paper.id}`, data: { title: 'Інша назва.p7s' } }
  }),
  'bid.document.replace': ofBid(({ documents }, scene, chance) => {
    const paper = anyOf(documents, chance)
    return (
      paper && {
        verb: 'PUT',
        rest: `/documents/${paper.id}`,
        data: card(scene, 'Нова редакція.p7s', 'proposal'),
      }
    )
  }),
  'bid.response.change': ofBid(({ requirementResponses }, _, chance) => {
    const response = anyOf(requirementResponses, chance)
    return (
      response && {
        verb: 'PATCH',
        rest: `/requirement_responses/${response.id}`,
        data: { value: chance.luck(0.5) },
      }
    )
  }),
  'bid.response.delete': ofBid(({ requirementResponses }, _, chance) => {
    const response = anyOf(requirementResponses, chance)
    return response && { verb: 'DELETE', rest: `/requirement_responses/${response.id}` }
  }),
} satisfies Record<string, Deed>
