import { describe, expect, it } from 'vitest'
import type { Cancellation, Lot, Tender } from '../records/tender.ts'
import { someBid, someTender, tenderFacts } from '../testing/tender-facts.ts'
import { cancel } from './cancel.ts'

const ofTender: Cancellation = { id: 'c1', status: 'active', cancellationOf: 'tender' }
const ofLot = (relatedLot: string): Cancellation => ({ ...ofTender, cancellationOf: 'lot', relatedLot })
const lot = (id: string, parts: Partial<Lot> = {}): Lot => ({ id, title: id, status: 'active', ...parts })
const value = { amount: 400, currency: 'UAH', valueAddedTaxIncluded: true }

function cancelled(tender: Tender, cancellation: Cancellation): Tender {
  const facts = tenderFacts(tender)
  cancel(facts, cancellation)
  return facts.tender
}

describe('cancelling a tender', () => {
  it('forgets bids that nobody has seen', () => {
    const { status, bids } = cancelled(someTender({ bids: [someBid('b1', 400)] }), ofTender)
    expect({ status, bids }).toEqual({ status: 'cancelled', bids: undefined })
  })

  it('hides bids that were seen before the auction', () => {
    const opened = someTender({ status: 'active.pre-qualification', bids: [someBid('b1', 400)] })
    expect(cancelled(opened, ofTender).bids?.[0]?.status).toBe('invalid.pre-qualification')
  })

  it('keeps bids after the auction and cancels contracts that are not in force', () => {
    const contract = { id: 'k1', awardID: 'a1', contractID: 'UA-1', status: 'pending' }
    const awarded = someTender({
      status: 'active.awarded',
      bids: [someBid('b1', 400, { status: 'active' })],
      contracts: [contract, { ...contract, id: 'k2', status: 'active' }],
    })
    const { bids, contracts } = cancelled(awarded, ofTender)
    expect(bids?.[0]?.status).toBe('active')
    expect(contracts?.map(({ status }) => status)).toEqual(['cancelled', 'active'])
  })
})

describe('cancelling a lot', () => {
  it('takes its offers out of sealed bids; a bid without others is invalid', () => {
    const tender = someTender({
      lots: [lot('l1'), lot('l2')],
      features: [{ code: 'f1', featureOf: 'lot', relatedItem: 'l1', enum: [] }],
      bids: [
        someBid('b1', 400, {
          lotValues: [{ relatedLot: 'l1', value }],
          parameters: [{ code: 'f1', value: 0 }],
        }),
        someBid('b2', 400, {
          lotValues: [
            { relatedLot: 'l1', value },
            { relatedLot: 'l2', value },
          ],
        }),
      ],
    })
    const { status, lots, bids } = cancelled(tender, ofLot('l1'))
    expect(status).toBe('active.tendering')
    expect(lots?.map((each) => each.status)).toEqual(['cancelled', 'active'])
    expect(bids?.[0]).toMatchObject({ status: 'invalid' })
    expect(bids?.[0]).not.toHaveProperty('parameters')
    expect(bids?.[1]?.lotValues).toEqual([{ relatedLot: 'l2', value }])
  })

  it('cancels the tender when no other lot is left', () => {
    const tender = someTender({ lots: [lot('l1'), lot('l2', { status: 'cancelled' })] })
    expect(cancelled(tender, ofLot('l1')).status).toBe('cancelled')
  })

  it('leaves a tender unsuccessful when its other lots failed', () => {
    const tender = someTender({ lots: [lot('l1'), lot('l2', { status: 'unsuccessful' })] })
    expect(cancelled(tender, ofLot('l1')).status).toBe('unsuccessful')
  })

  it('ends qualification when the other lots already have their winners', () => {
    const suppliers = [{ name: 'Supplier', identifier: { scheme: 'UA-EDR', id: '00000001' } }]
    const tender = someTender({
      status: 'active.qualification',
      awardPeriod: { startDate: '2026-11-20T00:00:00+02:00' },
      lots: [lot('l1'), lot('l2')],
      bids: [],
      awards: [{ id: 'a2', bid_id: 'b1', lotID: 'l2', status: 'active', suppliers }],
    })
    expect(cancelled(tender, ofLot('l1'))).toMatchObject({
      status: 'active.awarded',
      awardPeriod: { endDate: '2026-11-21T18:00:00+02:00' },
    })
  })
})
