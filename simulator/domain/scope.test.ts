import { describe, expect, it } from 'vitest'
import type { Command } from './command.ts'
import type { Facts } from './facts.ts'
import { priceQuotation } from './methods/price-quotation.ts'
import { inTender } from './scope.ts'
import { someTender, tenderFacts } from './testing/tender-facts.ts'

/** What the scope of an operation of this type says about a tender of this method. */
function said(type: string, procurementMethodType: string) {
  const tender = someTender({ procurementMethodType })
  const command = { type, path: { tender_id: tender.id } } as unknown as Command
  return inTender()({ ...tenderFacts(tender), command } as Facts)
}

describe('addresses inside a tender', () => {
  it('exist where the method has them', () => {
    expect(said('question.ask', 'belowThreshold')).toBeUndefined()
    expect(said('bid.submit', priceQuotation.id)).toBeUndefined()
    expect(said('auction-period.move', priceQuotation.id)).toBeUndefined()
  })

  it('do not exist where it does not', () => {
    const violations = [
      { rule: 'resource.exists', location: 'url', name: 'not_found', description: 'Not Found' },
    ]
    for (const type of ['question.ask', 'lot.list', 'auction.read', 'review-request.ask'])
      expect(said(type, priceQuotation.id)).toEqual({ status: 404, violations })
  })
})
