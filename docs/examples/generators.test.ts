// A property test of code that reads tenders: any tender the CDB may hold, not the one somebody thought of.
// In your project: import { bidFor, neighboursOf, tenderOf } from 'prozorro-etalon/generators', and fast-check.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bidFor, neighboursOf, tenderOf } from '../../harness/generators/arbitraries.ts'

/** The code under test: what a bidder asks for, lot by lot. */
function amounts(bid: { lotValues?: { value: { amount: number } }[] }): number {
  return (bid.lotValues ?? []).reduce((sum, { value }) => sum + value.amount, 0)
}

test('no valid bid asks for more than is expected', () => {
  const limited = { hasValueRestriction: true, awardingByItemUnitValue: false }
  const cases = tenderOf('belowThreshold', { config: limited }).chain((tender) =>
    bidFor(tender).map((bid) => ({ tender, bid })),
  )
  fc.assert(
    fc.property(cases, ({ tender, bid }) => {
      const { value } = tender.body.data as { value: { amount: number } }
      expect(amounts(bid.body.data)).toBeLessThanOrEqual(value.amount)
    }),
    { numRuns: 20, seed: 1 },
  )
})

test('and one that asks for a kopiyka more than its lot is refused, under a rule with a name', () => {
  const [tender] = fc.sample(tenderOf('simple.defense', { config: { hasValueRestriction: true } }), {
    seed: 2,
    numRuns: 1,
  })
  if (!tender) throw new Error('nothing was generated')
  const [bid] = fc.sample(bidFor(tender), { seed: 3, numRuns: 1 })
  const dearer = neighboursOf(tender, bid).find(({ fact }) => fact === 'the amount is not as that of the lot')
  expect(dearer?.rule).toBe('model:Bid.lotValues.value.lotValueFitsLot')
})
