import { describe, expect, it } from 'vitest'
import type { Agreement, AgreementChange } from '../records/agreement.ts'
import { modified, warningsOf } from './modifications.ts'

const contract = (id: string, amount: number) => ({
  id,
  status: 'active',
  unitPrices: [{ relatedItem: 'i', value: { amount, currency: 'UAH', valueAddedTaxIncluded: true } }],
})

const agreement: Agreement = {
  id: 'a',
  agreementID: 'UA-2026-11-21-000001',
  agreementType: 'closeFrameworkAgreementUA',
  status: 'active',
  procuringEntity: { name: 'Buyer', identifier: { scheme: 'UA-EDR', id: '00037256' } },
  contracts: [contract('1', 10.15), contract('2', 7), contract('3', 8)],
}

const change = (parts: Partial<AgreementChange>): AgreementChange => ({
  id: 'c',
  status: 'pending',
  rationale: 'why',
  rationaleType: 'taxRate',
  ...parts,
})

const prices = ({ contracts }: Agreement) =>
  contracts?.map(({ unitPrices }) => unitPrices?.[0]?.value?.amount)

describe('a change of an agreement', () => {
  it('multiplies or adds to every price of an item, to the kopeck', () => {
    const dearer = change({ modifications: [{ itemId: 'i', factor: 1.1 }] })
    expect(prices(modified(agreement, dearer).after)).toEqual([11.16, 7.7, 8.8])
    const more = change({ modifications: [{ itemId: 'i', addend: 0.5 }] })
    expect(prices(modified(agreement, more).after)).toEqual([10.65, 7.5, 8.5])
    expect(prices(agreement)).toEqual([10.15, 7, 8])
  })

  it('is told apart when a price would not stay above zero', () => {
    const gift = change({ modifications: [{ itemId: 'i', addend: -8 }] })
    expect(modified(agreement, gift).positive).toBe(false)
  })

  it('warns while it waits that too few suppliers would be left', () => {
    const leaving = change({ rationaleType: 'partyWithdrawal', modifications: [{ contractId: '2' }] })
    expect(modified(agreement, leaving).after.contracts?.[1]?.status).toBe('unsuccessful')
    expect(warningsOf({ ...agreement, changes: [leaving] })).toEqual([
      'Min active contracts in FrameworkAgreement less than 3.',
    ])
    expect(warningsOf({ ...agreement, changes: [{ ...leaving, status: 'cancelled' }] })).toEqual([])
  })
})
