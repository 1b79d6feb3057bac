import { describe, expect, it } from 'vitest'
import type { Contract } from '../records/contract.ts'
import type { Award, Item, Tender } from '../records/tender.ts'
import { someBid, someTender, tenderFacts } from '../testing/tender-facts.ts'
import { addContracts } from './create.ts'

const item = (id: string, parts: Partial<Item> = {}): Item => ({
  id,
  description: id,
  quantity: 5,
  classification: { scheme: 'ДК021', id: '30000000-9' },
  profile: 'p',
  ...parts,
})
const supplier = {
  id: 's',
  name: 'Seller',
  identifier: { scheme: 'UA-EDR', id: '11111111' },
  contactPoint: { name: 'c' },
}
const won = (parts: Partial<Award> = {}): Award => ({
  id: 'award',
  bid_id: 'bid',
  status: 'active',
  suppliers: [supplier],
  value: { amount: 120, currency: 'UAH', valueAddedTaxIncluded: true },
  ...parts,
})

function made(tender: Tender, award: Award, now = '2026-12-20T18:00:00+02:00') {
  const facts = tenderFacts(tender, { now })
  addContracts(facts, award)
  const contracts = facts.desk
    .changes()
    .writes.flatMap(({ collection, after }) => (collection === 'contract' ? [after as Contract] : []))
  return { contracts, tender: facts.tender }
}

describe('contracts of an active award', () => {
  it('are for the items of its lot, as the bid changed them', () => {
    const bid = someBid('bid', 120, { items: [item('1', { quantity: 3 }), item('2', { quantity: 0 })] })
    const items = [item('1', { relatedLot: 'lot' }), item('2', { relatedLot: 'lot' }), item('3')]
    const tender = someTender({ items, bids: [bid], lots: [{ id: 'lot', title: 'Lot', status: 'active' }] })
    const { contracts } = made(tender, won({ lotID: 'lot' }))
    expect(contracts).toHaveLength(1)
    expect(contracts[0]).toMatchObject({
      title: 'Lot',
      contractID: 'UA-2026-11-21-000001-a-a1',
      status: 'pending',
    })
    expect(contracts[0]?.items?.map(({ id, quantity, profile }) => [id, quantity, profile])).toEqual([
      ['1', 3, undefined],
    ])
  })

  it('cost what was awarded, and belong to the owners of the tender and the bid', () => {
    const bid = someBid('bid', 120, { owner: 'other', owner_token: '2'.repeat(32) })
    const { contracts, tender } = made(someTender({ items: [item('1')], bids: [bid] }), won())
    expect(contracts[0]?.value).toEqual({
      amount: 120,
      amountNet: 120,
      currency: 'UAH',
      valueAddedTaxIncluded: true,
    })
    expect(contracts[0]?.access).toEqual([
      { token: '0'.repeat(32), owner: 'broker', role: 'tender' },
      { token: '2'.repeat(32), owner: 'other', role: 'bid' },
    ])
    expect(contracts[0]?.suppliers[0]).toEqual({ name: 'Seller', identifier: supplier.identifier })
    expect(tender.contracts?.[0]).toMatchObject({ id: contracts[0]?.id, status: 'pending', title_en: null })
  })

  it('are made one per buyer where every item has its buyer', () => {
    const buyers = ['a', 'b'].map((id) => ({ id, name: id, identifier: { scheme: 'UA-EDR', id } }))
    const items = [
      item('1', { relatedBuyer: 'b' }),
      item('2', { relatedBuyer: 'a' }),
      item('3', { relatedBuyer: 'b' }),
    ]
    const { contracts } = made(someTender({ items, buyers, bids: [someBid('bid', 120)] }), won())
    expect(contracts.map(({ buyerID, buyer, items: own }) => [buyerID, buyer?.name, own?.length])).toEqual([
      ['b', 'b', 2],
      ['a', 'a', 1],
    ])
    expect(contracts.map(({ contractID }) => contractID.slice(-2))).toEqual(['a1', 'a2'])
    expect(contracts[0]?.value).toMatchObject({ amount: 0, amountNet: 0 })
  })

  it('are electronic where both sides named their platforms', () => {
    const procuringEntity = {
      name: 'Buyer',
      identifier: { scheme: 'UA-EDR', id: '0' },
      contract_owner: 'broker6',
    }
    const tender = someTender({ items: [item('1')], bids: [someBid('bid', 120)], procuringEntity })
    const { contracts } = made(tender, won({ suppliers: [{ ...supplier, contract_owner: 'broker5' }] }))
    expect(contracts[0]?.access).toEqual([
      { owner: 'broker6', role: 'buyer' },
      { owner: 'broker5', role: 'supplier' },
    ])
    expect(contracts[0]?.period).toEqual({
      startDate: '2026-12-25T00:00:00+02:00',
      endDate: '2026-12-31T23:59:59+02:00',
    })
    expect(contracts[0]?.documents?.[0]?.documentType).toBe('contractNotice')
  })
})
