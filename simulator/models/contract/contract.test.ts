import { describe, expect, it } from 'vitest'
import { parse } from '../../domain/time.ts'
import { check } from '../index.ts'

const id = (n: number) => n.toString(16).padStart(32, '0')
const now = '2026-11-21T18:00:00+02:00'
const party = { name: 'Party', identifier: { scheme: 'UA-EDR', id: '1' } }
const stored = { tender_id: id(1), buyer: party, value: { amount: 5, amountNet: 4, currency: 'EUR' } }

function result(model: string, data: unknown, more: object = {}) {
  const context = { now: parse(now) ?? 0, id: () => id(9), sandbox: true, disabled: new Set<string>() }
  const checked = check(model, data, { ...context, ...more })
  return checked.ok
    ? checked.data
    : Object.fromEntries(checked.faults.map((fault) => [fault.name, fault.description]))
}

describe('contracts', () => {
  it('are made pending with a transfer token', () => {
    expect(result('Contract.create', { tender_id: id(1), buyer: party, status: 'active' })).toMatchObject({
      status: 'pending',
      transfer_token: id(9),
    })
  })

  it('are worth money, or a percentage', () => {
    expect(result('Contract.patch', { value: { amount: 5, amountNet: 4 } })).toEqual({
      value: { amount: 5, amountNet: 4, currency: 'UAH', valueAddedTaxIncluded: false },
    })
    expect(result('Contract.patch', { value: { amountPercentage: 5.1234 } })).toEqual({
      value: { amountPercentage: 5.123 },
    })
    expect(result('Contract.patch', { value: { amountPercentage: 5, amount: 1 } })).toEqual({
      value: { amount: 'Rogue field' },
    })
    expect(result('Contract.patch', { value: { amountNet: -1 } })).toMatchObject({
      value: { amount: ['This field is required.'] },
    })
    expect(result('Contract.patch', { value: 5 })).toEqual({
      value: [
        'Please use a mapping for this field or an instance of one of: AmountPercentageValue, ContractValue',
      ],
    })
  })

  it('are paid in their own currency', () => {
    const paid = result('Contract', { ...stored, amountPaid: { amount: 1, currency: 'UAH' } })
    expect(paid).toMatchObject({ amountPaid: { amount: 1, currency: 'EUR', valueAddedTaxIncluded: false } })
  })

  it('take a number and a date of signature only while pending', () => {
    const signed = { contractNumber: '1', dateSigned: now }
    expect(result('Contract.patch.pending', signed)).toEqual(signed)
    expect(result('Contract.patch', signed)).toEqual({
      contractNumber: 'Rogue field',
      dateSigned: 'Rogue field',
    })
  })

  it('price units in their currency where the tender asks for it', () => {
    const item = {
      description: 'd',
      classification: { scheme: 'ДК021', id: '03111600-8', description: 'd' },
      unit: { code: 'KGM', value: { amount: 1, currency: 'UAH' } },
    }
    const around = { contract: stored, tender: { config: { valueCurrencyEquality: true } } }
    expect(result('Contract.patch', { items: [item] }, around)).toEqual({
      items: ['Value mismatch. Expected: currency EUR'],
    })
    const free = { ...around, tender: { config: { valueCurrencyEquality: false } } }
    expect(result('Contract.patch', { items: [item] }, free)).toMatchObject({ items: [{ description: 'd' }] })
  })

  it('have milestones without lots', () => {
    expect(result('Contract.patch', { milestones: [{ relatedLot: id(1) }] })).toEqual({
      milestones: { relatedLot: 'Rogue field' },
    })
  })
})

describe('changes', () => {
  const change = { rationale: 'why', rationaleTypes: ['volumeCuts'] }

  it('are pending, signed in the past, for different reasons', () => {
    expect(result('Change.create', change)).toMatchObject({ status: 'pending', date: now, id: id(9) })
    expect(result('Change.create', { ...change, dateSigned: '2026-11-22' })).toEqual({
      dateSigned: ["Contract signature date can't be in the future"],
    })
    expect(result('Change.patch', { rationaleTypes: ['volumeCuts', 'volumeCuts'] })).toEqual({
      rationaleTypes: ['Items should be unique'],
    })
    expect(result('EChange.create', change)).toEqual({ modifications: ['This field is required.'] })
  })

  it('are cancelled for changes to be made; a contract also when signing is refused', () => {
    const refusal = { reason: 'r', reasonType: 'signingRefusal' }
    expect(result('ContractCancellation.create', refusal)).toMatchObject({ status: 'pending' })
    expect(result('ChangeCancellation.create', refusal)).toEqual({
      reasonType: ["Value must be one of ['requiresChanges']."],
    })
  })
})

describe('documents and payments', () => {
  const document = { title: 't', format: 'text/plain', url: 'http://d/1' }

  it('a document is of something in the contract', () => {
    const contract = { items: [{ id: id(4) }] }
    const of = (relatedItem: string) => ({ ...document, documentOf: 'item', relatedItem })
    expect(result('ContractDocument.create', of(id(4)), { contract })).toMatchObject({
      confidentiality: 'public',
    })
    expect(result('ContractDocument.create', of(id(5)), { contract })).toEqual({
      relatedItem: ['relatedItem should be one of items'],
    })
  })

  it('a document of a payment needs no title', () => {
    expect(result('TransactionDocument.create', { url: 'http://d/1' })).toMatchObject({
      documentOf: 'contract',
    })
  })

  it('a payment goes from account to account', () => {
    const account = { name: 'n', bankAccount: { id: '1', scheme: 'IBAN' } }
    const payment = { date: now, value: { amount: 5 }, payer: account, status: 'ok' }
    expect(result('Transaction.put', { ...payment, payee: account })).toMatchObject({ payee: account })
    expect(result('Transaction.put', { ...payment, payee: 'n' })).toEqual({
      payee: ['Please use a mapping for this field or OrganizationReference instance instead of str.'],
    })
  })
})
