import { describe, expect, it } from 'vitest'
import { energyPerformance } from '../../domain/awarding/energy-performance.ts'

/** The page's own arithmetic. It is JavaScript for browsers, so its types are checked where it stands. */
const page = './figures.js'
const { figure, print, typedAmount, cents, performance, printWeight } = await import(page)
const { limitOf, steepness, waitingFor, weighing } = await import(page.replace('figures', 'state'))
const { refusal } = await import(page.replace('figures', 'words'))

describe('figures of the page', () => {
  it('are exact, and rounded only to be shown', () => {
    expect(print(figure('2808/5'))).toBe('561,60')
    expect(print(figure(1234567.891))).toBe('1 234 567,89')
    expect(print(figure(1234567.891), { lang: 'en' })).toBe('1,234,567.89')
    expect(print(figure('1/3'), { how: 'ceil' })).toBe('0,34')
    expect(print(figure('2/3'), { how: 'floor' })).toBe('0,66')
    expect(print(figure(-0.005))).toBe('0,00')
    expect(print(figure('nothing'))).toBe('—')
    expect(cents(figure('899.999'))).toBe(899.99)
    expect(printWeight('9/8', 'en')).toBe('1.125')
  })

  it('are typed as people type them', () => {
    expect(['480 000,50', '480000.5', ' 1\u00a0000 ', ',5', '-1'].map((typed) => typedAmount(typed))).toEqual(
      [480_000.5, 480_000.5, 1000, 0.5, -1],
    )
    expect(['477,500.50', '477,500', '1,5'].map((typed) => typedAmount(typed, 'en'))).toEqual([
      477_500.5, 477_500, 1.5,
    ])
    expect(['', 'сто', '1.2.3', '1,2,3'].map(typedAmount)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('give energy service contracts the worth that the CDB gives them', () => {
    const savings = Array.from({ length: 21 }, (_, n) => 1000 + 7 * n)
    for (const notice of [
      '2026-12-31T10:00:00+02:00',
      '2026-01-01T00:00:00+02:00',
      '2024-02-29T23:00:00+02:00',
    ])
      for (const [years, days, share] of [
        [15, 0, 0.9],
        [0, 1, 0.8],
        [7, 364, 0.955],
      ] as const) {
        const worth = performance({ years, days, share }, { notice, rate: 0.225, savings })
        const due = energyPerformance(
          {
            contractDuration: { years, days },
            yearlyPaymentsPercentage: share,
            annualCostsReduction: savings,
          },
          { noticePublicationDate: notice, NBUdiscountRate: 0.225 },
        )
        expect(print(worth).replaceAll(' ', '').replace(',', '.')).toBe(due.amountPerformance.toFixed(2))
      }
  })
})

const at = (current_stage: number, turn: object, more: object = {}) => ({
  minimalStep: { amount: 10 },
  current_stage,
  stages: [
    { type: 'pause', start: '2026-03-02T11:00:00+02:00' },
    { type: 'bids', start: '2026-03-02T11:05:00+02:00', bidder_id: 'a', ...turn },
    { type: 'bids', start: '2026-03-02T11:07:00+02:00', bidder_id: 'b', amount: 1 },
    { type: 'pre_announcement', start: '2026-03-02T11:09:00+02:00' },
    { type: 'announcement', start: '2026-03-02T11:11:00+02:00' },
  ],
  ...more,
})
const limit = (auction: object, me: object) => print(limitOf(auction, me)?.limit, { how: 'floor' })

describe('the most that may be bid', () => {
  it('is a step below what the bidder had, whatever prices are compared by', () => {
    expect(limit(at(1, { amount: 0.3 }, { minimalStep: { amount: 0.1 } }), {})).toBe('0,20')
    const features = { amount: 900, amount_features: '800' }
    expect(limit(at(1, features, { auction_type: 'meat' }), { coeficient: '9/8' })).toBe('890,00')
    const cost = { amount: 900, amount_weighted: 950 }
    expect(limit(at(1, cost, { auction_type: 'lcc' }), { non_price_cost: 50 })).toBe('890,00')
    const both = { amount: 900, amount_weighted: 801 }
    expect(limit(at(1, both, { auction_type: 'mixed' }), { denominator: 1.125, addition: 1 })).toBe('890,00')
    const energy = { procurementMethodType: 'esco', minimalStepPercentage: 0.01 }
    expect(limit(at(1, { amount: '2000/2' }, energy), {})).toBe('1 010,00')
  })

  it('can be turned into what it weighs and back', () => {
    const by = weighing({ auction_type: 'meat' }, { coeficient: '9/8' })
    expect(print(by.to(figure(900)))).toBe('800,00')
    expect(print(by.from(by.to(figure(123.45))))).toBe('123,45')
  })

  it('is asked about when a bid is far below it', () => {
    const allowed = { limit: figure(990), had: figure(1000) }
    expect(steepness(figure(694), allowed)).toBeUndefined()
    expect(steepness(figure(690), allowed)).toBe('31.00')
    expect(steepness(figure(0), allowed)).toBe('100.00')
  })
})

describe('what is waited for', () => {
  const now = Date.parse('2026-03-02T11:04:00+02:00')
  const word = (stage: number, me?: object, time = now) => waitingFor(at(stage, {}), me, time).word

  it('depends on who looks', () => {
    expect([word(-1, undefined, Date.parse('2026-03-02T10:00:00+02:00')), word(-1)]).toEqual([
      'untilStart',
      'missed',
    ])
    expect([word(0), word(0, { bidder_id: 'b' }), word(1, { bidder_id: 'a' })]).toEqual([
      'untilRound',
      'untilTurn',
      'untilTurnEnds',
    ])
    expect([word(1), word(1, { bidder_id: 'b' }), word(2, { bidder_id: 'a' })]).toEqual([
      'untilResults',
      'untilTurn',
      'untilResults',
    ])
    expect([word(3), word(4), word(-101)]).toEqual(['completed', 'completed', 'missed'])
  })
})

it('refusals are told in the language of the page', () => {
  expect(refusal('Too high value', 'uk')).toBe('Надто висока заявка')
  expect(refusal('Percentage value must be between 0 and 80', 'uk')).toBe(
    'Відсоткове значення має бути від 0 до 80',
  )
  expect(refusal('Something new', 'uk')).toBe('Something new')
  expect(refusal('Too high value', 'en')).toBe('Too high value')
})
