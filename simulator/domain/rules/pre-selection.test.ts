import { describe, expect, it } from 'vitest'
import { render } from '../answer.ts'
import type { TenderFacts } from '../facts.ts'
import type { Method } from '../method.ts'
import { priceQuotation } from '../methods/price-quotation.ts'
import { requestForProposal } from '../methods/request-for-proposal.ts'
import type { Item } from '../records/tender.ts'
import { holds, type Rule } from '../rule.ts'
import { someTender, tenderFacts } from '../testing/tender-facts.ts'
import { preSelectionOnAnnouncement, preSelectionRules } from './pre-selection.ts'

const buyer = { name: 'Buyer', identifier: { scheme: 'UA-EDR', id: '00000000' } }
const item = {
  id: 'i',
  description: 'Paper',
  classification: { scheme: 'ДК021', id: '30197630-1' },
  unit: { code: 'KGM' },
} as Item
const agreement = {
  id: 'a'.repeat(32),
  agreementType: 'electronicCatalogue',
  status: 'active',
  contracts: [{ status: 'active' }],
  procuringEntity: buyer,
}

interface Case {
  readonly agreement?: Readonly<Record<string, unknown>>
  readonly named?: string
  readonly selected?: boolean
  readonly method?: Method
}

/** What the first broken rule of a list says about a tender under an agreement. */
function said(
  rules: readonly unknown[],
  { agreement: parts, named = agreement.id, selected = true, method = priceQuotation }: Case,
) {
  const tender = someTender(
    { items: [item], ...(named ? { agreement: { id: named } } : {}) },
    {
      hasPreSelectionAgreement: selected,
    },
  )
  const { desk, ...rest } = tenderFacts(tender)
  const facts = {
    ...rest,
    desk: {
      ...desk,
      stored: (_: string, id: string) => (id === agreement.id ? { ...agreement, ...parts } : undefined),
    },
    method,
  } as unknown as TenderFacts
  for (const rule of rules.filter(
    (step): step is Rule<TenderFacts> => typeof step === 'object' && step !== null && 'check' in step,
  )) {
    const slots = rule.check(facts)
    if (slots !== holds) return render(rule.answer, slots)
  }
  return undefined
}

const refused = (name: string, description: string) => ({ location: 'body', name, description })

describe('a tender among pre-selected suppliers', () => {
  it('is accepted under an agreement of the right type', () => {
    expect(said(preSelectionRules, {})).toBeUndefined()
    expect(said(preSelectionRules, { agreement: { status: 'terminated', contracts: [] } })).toBeUndefined()
    expect(said(preSelectionRules, { selected: false, named: '' })).toBeUndefined()
  })

  it.each<[Case, string]>([
    [{ selected: false }, "Agreements cannot be specified when 'hasPreSelectionAgreement' is False."],
    [{ named: '' }, 'This field is required.'],
    [{ named: '0'.repeat(32) }, 'Agreement not found'],
    [{ agreement: { agreementType: 'internationalFinancialInstitutions' } }, 'Agreement type mismatch.'],
  ])('is refused: %j', (given, words) => {
    expect(said(preSelectionRules, given)).toEqual(refused('agreement', words))
  })

  it('is under an agreement of the same buyer, where the law says so', () => {
    const another = { ...buyer, identifier: { scheme: 'UA-EDR', id: '1' } }
    const foreign = { agreementType: 'internationalFinancialInstitutions', procuringEntity: another }
    expect(said(preSelectionRules, { method: requestForProposal, agreement: foreign })).toEqual(
      refused(
        'agreements',
        'tender.procuringEntity.identifier (scheme or id), doesnt match tender.agreements[0].procuringEntity.identifier (scheme of id)',
      ),
    )
  })

  it('buys what the agreement names, where it names items', () => {
    const other = { ...item, unit: { code: 'H87' } }
    expect(said(preSelectionRules, { agreement: { items: [item] } })).toBeUndefined()
    expect(said(preSelectionRules, { agreement: { items: [other] } })).toEqual(
      refused('items', "Item unit.code 'KGM' not found in agreement items"),
    )
    expect(
      said(preSelectionRules, { agreement: { items: [other, { ...item, description: 'Pens' }] } }),
    ).toEqual(refused('items', "Item not found in agreement items: ('Paper', 'ДК021', '30197630-1', 'KGM')"))
  })
})

describe('its announcement', () => {
  it.each<[Case, string]>([
    [{ agreement: { status: 'terminated' } }, 'Agreement status is not active'],
    [{ agreement: { contracts: [{ status: 'terminated' }] } }, 'Agreement has less than 1 active contracts'],
  ])('is refused: %j', (given, words) => {
    expect(said(preSelectionOnAnnouncement, given)).toEqual(refused('agreement', words))
  })

  it('needs an active agreement with enough contracts', () => {
    expect(said(preSelectionOnAnnouncement, {})).toBeUndefined()
  })
})
