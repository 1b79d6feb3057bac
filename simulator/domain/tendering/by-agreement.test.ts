import { describe, expect, it } from 'vitest'
import { render } from '../answer.ts'
import type { TenderFacts } from '../facts.ts'
import { competitiveOrdering } from '../methods/competitive-ordering.ts'
import type { Config } from '../records/common.ts'
import type { Award } from '../records/tender.ts'
import { holds, type Rule } from '../rule.ts'
import { eligibilityRules } from '../rules/award-eligible.ts'
import { configRules } from '../rules/config.ts'
import { askedByMember, askedInStatus } from '../rules/question.ts'
import { itemsOfAgreementGroup } from '../rules/tender-content.ts'
import { someTender, tenderFacts } from '../testing/tender-facts.ts'
import { inWorkingDays } from './by-agreement.ts'

const agreements = {
  withItems: { items: [{ id: 'i' }] },
  withoutItems: {},
}
type Kind = keyof typeof agreements

const member = { name: 'Member', identifier: { scheme: 'UA-EDR', id: '11111111' } }
const outsider = { name: 'Outsider', identifier: { scheme: 'UA-EDR', id: '22222222' } }

/** Facts of a competitive ordering under an agreement of this kind, with its flags as that kind wants them. */
function factsUnder(kind: Kind | undefined, flags: Record<string, unknown> = {}): TenderFacts {
  const choices = { ...competitiveOrdering.config, ...(kind && competitiveOrdering.byAgreement[kind].config) }
  const config = Object.fromEntries(Object.entries(choices).map(([flag, [value]]) => [flag, value]))
  const item = { id: 'x', classification: { scheme: 'ДК021', id: '30197630-1' } }
  const tender = someTender({
    agreements: kind ? [{ id: kind }] : [],
    items: [item as never],
    config: { ...config, ...flags } as unknown as Config,
  })
  const facts = tenderFacts(tender)
  const agreement = {
    ...agreements[kind ?? 'withItems'],
    classification: { scheme: 'ДК021', id: '30190000-7' },
    contracts: [
      { status: 'active', suppliers: [member] },
      { status: 'terminated', suppliers: [outsider] },
    ],
  }
  const desk = {
    ...facts.desk,
    stored: (_: string, id: string) => (id === kind ? { id, ...agreement } : undefined),
  }
  return { ...facts, method: competitiveOrdering, desk } as unknown as TenderFacts
}

/** What the first broken rule says. */
function said<F>(rules: readonly Rule<F>[], facts: F): unknown {
  for (const rule of rules) {
    const slots = rule.check(facts)
    if (slots !== holds) return render(rule.answer, slots)
  }
  return undefined
}

describe('a method whose course the agreement decides', () => {
  it.each<Kind>(['withItems', 'withoutItems'])('accepts what it leaves to choose: %s', (kind) => {
    expect(said(configRules, factsUnder(kind))).toBeUndefined()
  })

  it.each<[Kind, Record<string, unknown>, string, string]>([
    ['withItems', { hasTenderComplaints: true }, 'hasTenderComplaints', 'True is not one of [False]'],
    ['withoutItems', { hasTenderComplaints: false }, 'hasTenderComplaints', 'False is not one of [True]'],
    ['withItems', { minTenderingDuration: 7 }, 'minTenderingDuration', '7 is greater than the maximum of 2'],
    ['withoutItems', { minTenderingDuration: 2 }, 'minTenderingDuration', '2 is less than the minimum of 7'],
    ['withoutItems', { minTenderingDuration: 3 }, 'minTenderingDuration', '3 is not one of [7, 2]'],
  ])('%s: refuses %j', (kind, flags, flag, description) => {
    const words = { location: 'body', name: `config.${flag}`, description }
    expect(said(configRules, factsUnder(kind, flags))).toEqual(words)
  })

  it('asks for the agreement before anything else', () => {
    const words = { location: 'body', name: 'agreements', description: 'Agreement not provided or not exist' }
    expect(said(configRules, factsUnder(undefined, { hasAuction: 1 }))).toEqual(words)
  })

  it('counts working days as the agreement says', () => {
    expect(inWorkingDays(factsUnder('withItems'), 'minTenderingDuration')).toBe(true)
    expect(inWorkingDays(factsUnder('withoutItems'), 'minTenderingDuration')).toBe(false)
    expect(inWorkingDays(factsUnder('withItems'), 'enquiryPeriodRegulation')).toBe(false)
  })
})

describe('under an agreement', () => {
  it('items are of its group', () => {
    const facts = factsUnder('withItems')
    expect(said([itemsOfAgreementGroup], facts)).toBeUndefined()
    const items = [{ id: 'y', classification: { scheme: 'ДК021', id: '03222111-4' } }, ...facts.tender.items]
    Object.assign(facts.tender, { items })
    const description = ['CPV group of items (032, 301) should be identical to agreement CPV group (301)']
    expect(said([itemsOfAgreementGroup], facts)).toEqual({ location: 'body', name: 'items', description })
  })

  it('its members ask questions, while the tender takes bids', () => {
    const asks = (author: typeof member, status = 'active.tendering') => {
      const facts = { ...factsUnder('withoutItems'), target: { author } } as never
      Object.assign((facts as TenderFacts).tender, { status })
      return said([askedInStatus, askedByMember], facts)
    }
    expect(asks(member)).toBeUndefined()
    expect(asks(outsider)).toMatchObject({
      description: 'Forbidden to add question for non-qualified suppliers',
    })
    expect(asks(member, 'cancelled')).toMatchObject({
      description: "Can't update question in current (cancelled) tender status",
    })
  })
})

describe('eligibility of a winner', () => {
  const decided = (award: Partial<Award> & { eligible?: boolean }, dateCreated: string) => {
    const facts = { ...factsUnder('withoutItems'), target: award }
    facts.aroundBefore.tender = { ...facts.tender, dateCreated }
    // Of the first rule only the date says whether it governs.
    const rules = eligibilityRules.filter(({ until }) => until === undefined || dateCreated < until)
    return said(rules, facts as never)
  }
  const [before, since] = ['2023-01-10T12:00:00+02:00', '2026-01-10T12:00:00+02:00']

  it.each<[Partial<Award> & { eligible?: boolean }, string, string | undefined]>([
    [{ status: 'active', qualified: true, eligible: true }, before, undefined],
    [{ status: 'active', qualified: true }, before, "Can't update award to active status with not eligible"],
    [{ status: 'unsuccessful', qualified: true, eligible: false }, before, undefined],
    [
      { status: 'unsuccessful', qualified: false },
      before,
      "Can't update award to unsuccessful status when qualified/eligible isn't set to False",
    ],
    [{ status: 'active', qualified: true }, since, undefined],
    [{ status: 'active', qualified: true, eligible: true }, since, 'Rogue field'],
    [{ status: 'unsuccessful', qualified: false }, since, undefined],
    [
      { status: 'unsuccessful', qualified: true },
      since,
      "Can't update award to unsuccessful status when qualified/eligible isn't set to False",
    ],
  ])('%j of %s: %s', (award, created, words) => {
    const answer = decided(award, created)
    if (words === undefined) expect(answer).toBeUndefined()
    else expect(answer).toMatchObject({ description: words })
  })
})
