import { describe, expect, it } from 'vitest'
import type { Bid, Tender } from '../records/tender.ts'
import { emptyPlaces, itemDeparture, itemsBidFor, missingMembers } from './items.ts'

const tender = (hasMultiSourcing = false) =>
  ({
    config: { hasMultiSourcing },
    items: [
      { id: 'a', relatedLot: 'one', quantity: 5, unit: { code: 'KGM' } },
      { id: 'b', relatedLot: 'two', quantity: 5, unit: { code: 'KGM' } },
    ],
  }) as unknown as Tender
const bid = (items: object[], lots: string[] = []) =>
  ({ items, lotValues: lots.map((relatedLot) => ({ relatedLot })) }) as unknown as Bid

describe('items of a bid', () => {
  it('are those of the lots it is for', () => {
    expect(itemsBidFor(tender(), bid([], ['two'])).map(({ id }) => id)).toEqual(['b'])
    expect(itemsBidFor(tender(), bid([])).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('must have a quantity somewhere in every lot', () => {
    const lots = ['one', 'two']
    expect(emptyPlaces(tender(), bid([{ id: 'a', quantity: 0 }]))).toBe('all')
    expect(
      emptyPlaces(
        tender(),
        bid([
          { id: 'a', quantity: 1 },
          { id: 'b', quantity: 0 },
        ]),
      ),
    ).toEqual([])
    expect(
      emptyPlaces(
        tender(),
        bid(
          [
            { id: 'a', quantity: 1 },
            { id: 'b', quantity: 0 },
          ],
          lots,
        ),
      ),
    ).toEqual(['two'])
  })

  it('offer exactly what is asked, or at most that much where several win', () => {
    const offer = (quantity: number, code = 'KGM') => bid([{ id: 'a', quantity, unit: { code } }])
    expect(itemDeparture(tender(), offer(5))).toBeUndefined()
    expect(itemDeparture(tender(), offer(4))?.kind).toBe('quantity-unequal')
    expect(itemDeparture(tender(true), offer(4))).toBeUndefined()
    expect(itemDeparture(tender(true), offer(6))).toMatchObject({
      kind: 'quantity-above',
      ours: '6.0',
      theirs: '5.0',
    })
    expect(itemDeparture(tender(), offer(5, 'LTR'))).toMatchObject({
      kind: 'unit',
      ours: "'LTR'",
      theirs: "'KGM'",
    })
  })

  it('say what is missing, nested as the item is', () => {
    const asked = { quantity: true, unit: true, product: true }
    const missing = 'This field is required.'
    const item = { id: 'a', description: 'x', unit: { code: 'KGM' } } as never
    expect(missingMembers(item, asked)).toEqual({
      unit: { name: missing },
      quantity: missing,
      product: missing,
    })
  })
})
