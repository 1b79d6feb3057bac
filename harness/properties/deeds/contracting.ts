import { bidders, buyer, signerInfo } from '../../../fixtures/payloads/organization.ts'
import type { Contract } from '../../../simulator/domain/records/contract.ts'
import type { Asked } from '../../drivers/driver.ts'
import type { Json } from '../../procedure/cast.ts'
import type { Chance } from '../chance.ts'
import { byBuyer, card, later } from '../scene.ts'
import { anyOf, CONTRACTED, type Deed, fitOf, type Staged } from './deed.ts'

const YEAR = 365 * 86_400

type Made = { readonly verb?: Asked['verb']; readonly rest?: string; readonly data?: Json }

/** The buyer does something with a contract, with the token of the tender. */
const ofContract = (
  from: readonly string[],
  make: (contract: Contract, scene: Staged, chance: Chance) => Made | undefined,
): Deed => ({
  in: CONTRACTED,
  make: (scene, chance) => {
    const contract = fitOf(scene.contracts, from, chance)
    const made = contract && make(contract, scene, chance)
    if (!made) return undefined
    const { verb = 'PATCH', rest = '', data } = made
    return { ...byBuyer(scene, verb, '', data), path: `/contracts/${contract.id}${rest}` }
  },
})

/** The price of a contract, some of it more or less. */
function price({ value }: Contract, factor: number): Json {
  const { amount = 0, amountNet = amount } = (value ?? {}) as { amount?: number; amountNet?: number }
  const cents = (sum: number) => Math.round(sum * factor * 100) / 100
  return { ...(value as unknown as Json), amount: cents(amount), amountNet: cents(amountNet) }
}

/** What is done with contracts. */
export const contracting = {
  'contract.sign': ofContract(['pending'], (_, { now }) => ({
    data: { status: 'active', contractNumber: '42', period: { startDate: now, endDate: later(now, YEAR) } },
  })),
  'contract.signer.buyer': ofContract(['pending'], () => ({
    verb: 'PUT',
    rest: '/buyer/signer_info',
    data: signerInfo(buyer),
  })),
  'contract.signer.supplier': {
    in: CONTRACTED,
    make: (scene, chance) => {
      const contract = fitOf(scene.contracts, ['pending'], chance)
      const award = scene.stored.awards?.find(({ id }) => id === contract?.awardID)
      const owner = scene.owners.get(award?.bid_id ?? '')
      if (!contract || !owner) return undefined
      const { key, token, bidder = 0 } = owner
      const body = { data: signerInfo(bidders[bidder] ?? buyer) }
      return { verb: 'PUT', path: `/contracts/${contract.id}/suppliers/signer_info`, key, token, body }
    },
  },
  'contract.price': ofContract(['pending'], (contract, _, chance) => ({
    data: { value: price(contract, chance.pick([0.9, 0.95, 1.1, -1])) },
  })),
  'contract.period': ofContract(['pending', 'active'], (_, { now }) => ({
    data: { period: { startDate: now, endDate: later(now, YEAR) } },
  })),
  'contract.end': ofContract(['active'], (contract) => ({
    data: { status: 'terminated', amountPaid: price(contract, 1) },
  })),
  'contract.cancel': ofContract(['pending'], () => ({ data: { status: 'cancelled' } })),
  'contract.change': ofContract(['active'], () => ({
    verb: 'POST',
    rest: '/changes',
    data: { rationale: 'Зменшення обсягів', rationaleTypes: ['volumeCuts'] },
  })),
  'contract.change.sign': ofContract(['active'], ({ changes }, { now }, chance) => {
    const change = anyOf(changes, chance)
    return change && { rest: `/changes/${change.id}`, data: { status: 'active', dateSigned: now } }
  }),
  'contract.document': ofContract(['pending', 'active'], (_, scene, chance) => ({
    verb: 'POST',
    rest: '/documents',
    data: card(scene, 'Договір.p7s', chance.pick(['contractSigned', 'contractAnnexe'])),
  })),
  'contract.credentials': ofContract(['pending', 'active'], () => ({ rest: '/credentials', data: {} })),
} satisfies Record<string, Deed>
