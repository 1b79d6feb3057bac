import { describe, expect, it } from 'vitest'
import { belowThreshold } from '../methods/below-threshold.ts'
import { esco } from '../methods/esco.ts'
import { someBid, someTender, tenderFacts } from '../testing/tender-facts.ts'
import { lastAsOffered } from './offered-period.ts'
import type { TermsFacts } from './terms.ts'

const value = { contractDuration: { years: 1, days: 10 } }
const tender = someTender({
  awards: [{ id: 'award', status: 'active', bid_id: 'bid', lotID: 'lot', suppliers: [] }],
  bids: [someBid('bid', 1, { lotValues: [{ relatedLot: 'lot', status: 'active', value: value as never }] })],
})
const period = { startDate: '2027-03-01T10:00:00+02:00', endDate: '2027-05-01T00:00:00+03:00' }

function endOf(method: typeof esco | typeof belowThreshold, was: object): string {
  const becomes = { period: { ...period } }
  const facts = { ...tenderFacts(tender), method, contract: { awardID: 'award' }, was, becomes }
  lastAsOffered(facts as unknown as TermsFacts)
  return becomes.period.endDate
}

describe('the period of an energy contract', () => {
  it('ends so many full days after its start as were offered', () => {
    expect(endOf(esco, {})).toBe('2028-03-11T00:00:00+02:00')
  })

  it('stays as it is when nobody changes it, and for other methods', () => {
    expect(endOf(esco, { period })).toBe(period.endDate)
    expect(endOf(belowThreshold, {})).toBe(period.endDate)
  })
})
