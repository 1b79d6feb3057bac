import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { methods } from '../../simulator/domain/methods/index.ts'
import { canonical } from '../certificate/canonical.ts'
import { allRules } from '../coverage/rules.ts'
import { catalogue, ruleOf } from './catalogue.ts'
import { examplesIn, readExamples } from './examples.ts'
import { explain } from './explain.ts'
import { closest } from './suggest.ts'
import { reasonUntested, stalePatterns } from './untested.ts'

const { rules, modelFaults, hash } = catalogue()
const ids = rules.map(({ id }) => id)

describe('the catalogue', () => {
  test('has every rule of the route table once, in the order of ids', () => {
    expect(ids).toEqual([...new Set(allRules().map(({ id }) => id))].sort())
  })

  test('says where a rule is asked, and its place there', () => {
    const rule = ruleOf('bid.within-tender-period')
    expect(rule?.asked.map(({ operation, conditional }) => [operation, conditional])).toEqual([
      ['bid.submit', false],
      ['bid.change', true],
      ['bid.withdraw', false],
    ])
    const [first] = rule?.asked ?? []
    const earlier = rules.flatMap(({ asked }) => asked).filter(({ operation }) => operation === 'bid.submit')
    expect(earlier.filter(({ place }) => place === first?.place)).toHaveLength(1)
    expect(first?.place).toBeGreaterThan(1)
    expect(rule?.answers).toHaveLength(1)
  })

  test('says which methods a rule can govern, from the tables of methods', () => {
    const all = methods.map(({ id }) => id)
    expect(ruleOf('plan.method-available')?.methods).toEqual(all)
    const withQuestions = methods.filter(({ without }) => !without.includes('question')).map(({ id }) => id)
    const ofQuestions = rules.filter(({ asked }) =>
      asked.every(({ operation }) => operation.startsWith('question.')),
    )
    expect(ofQuestions.length).toBeGreaterThan(0)
    for (const rule of ofQuestions) expect(rule.methods).toEqual(withQuestions)
  })

  test('lists faults of models apart, each once', () => {
    expect(modelFaults).toContain('model:Plan.rogue')
    expect(modelFaults).toContain('model:Tender.items.required')
    expect(modelFaults.filter((id) => !/^model:\w+(\.\w[\w-]*)*\.\w[\w-]*$/.test(id))).toEqual([])
    expect(new Set(modelFaults).size).toBe(modelFaults.length)
  })

  test('has a hash of its content, whatever the order of members', () => {
    const text = canonical({ modelFaults, rules: structuredClone(rules) })
    expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`)
    expect(canonical({ b: [1, { d: undefined, c: null }], a: 'ї' })).toBe('{"a":"ї","b":[1,{"c":null}]}')
  })

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules)
  })
})

describe('examples of the features', () => {
  const text = `
    @whole
    Feature: F
      @rule:a.one @slow
      Rule: One
        Background:
          Given x
        Example: held
        @rule:b.two
        Scenario Outline: both <x>
      Rule: Untagged
        Example: of none
      @rule:c.three
      Example: alone`

  test('belong to the rule they stand under, and to those they are tagged with', () => {
    expect(examplesIn(text).map(({ rule, name }) => `${rule}: ${name}`)).toEqual([
      'a.one: held',
      'a.one: both <x>',
      'b.two: both <x>',
      'c.three: alone',
    ])
  })

  test('are found for rules of the catalogue', () => {
    const examples = readExamples()
    expect(examples.size).toBeGreaterThan(100)
    expect([...examples.keys()].filter((id) => !ids.includes(id))).toEqual([])
  })
})

test('an explanation has sentence, source, answer, places, examples and the way to switch it off', () => {
  const rule = ruleOf('bid.while-tendering')
  if (!rule) throw new Error('the rule is gone')
  const shown = [{ feature: 'features/bidding/period.feature', line: 9, name: 'In the last second' }]
  const text = explain(rule, shown, 'uk')
  for (const part of [
    rule.title.uk,
    rule.title.en,
    rule.source,
    '403 body data',
    'POST /tenders/{tender_id}/bids',
    'features/bidding/period.feature:9',
    '--disable-rule bid.while-tendering',
  ])
    expect(text).toContain(part)
})

test('a misspelt id finds its neighbours', () => {
  expect(closest('bid.whil-tendering', ids)[0]).toBe('bid.while-tendering')
  expect(closest('while-tendering', ids)).toContain('bid.while-tendering')
  expect(closest('zzzzzz.qqqqqqqq', ids)).toEqual([])
})

describe('reasons why rules are untested', () => {
  test('are about rules that exist, and about none that has examples', () => {
    expect(stalePatterns(ids)).toEqual([])
    const examples = readExamples()
    expect(ids.filter((id) => examples.has(id) && reasonUntested(id))).toEqual([])
  })

  test('are in both languages', () => {
    expect(reasonUntested('market.category-active')).toMatchObject({
      en: expect.stringMatching(/\.$/),
      uk: expect.stringMatching(/[а-яіїєґ].*\.$/),
    })
    expect(reasonUntested('bid.while-tendering')).toBeUndefined()
  })
})
