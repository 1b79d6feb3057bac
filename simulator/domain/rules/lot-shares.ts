import { dates } from '../code-lists/dates.ts'
import type { TenderFacts } from '../facts.ts'
import { equal } from '../json.ts'
import type { Bid, Lot, Tender } from '../records/tender.ts'
import { defineRule, holds } from '../rule.ts'

// What lots and bids say where bids are not prices: the share of an energy service's savings, the income of an asset.

type OfLot = TenderFacts<Lot>

const energySource = 'openprocurement.api: tender/esco/procedure/state/lot.py'
const assetSource = 'openprocurement.api: tender/arma/procedure/state'

/** The share of savings that may be paid when others than the budget fund the service, and the greatest otherwise. */
const USUAL_SHARE = 0.8

const paysFromSavings = ({ method }: TenderFacts): boolean =>
  method.awarding.criterion === 'amountPerformance'

export const paymentsRangeFixed = defineRule({
  id: 'lot.payments-range-fixed',
  title: {
    en: 'Where the budget does not fund an energy service, 0.8 of the savings is the range of payments',
    uk: 'Якщо енергосервіс фінансується не з бюджету, межа щорічних платежів становить 0,8',
  },
  source: `${energySource}, validate_yearly_payments_percentage_range`,
  answer: {
    status: 422,
    name: 'yearlyPaymentsPercentageRange',
    text: 'when tender fundingKind is other, yearlyPaymentsPercentageRange should be equal 0.8',
  },

  check(facts: OfLot) {
    if (!paysFromSavings(facts) || facts.tender.fundingKind !== 'other') return holds
    return facts.target.yearlyPaymentsPercentageRange === USUAL_SHARE ? holds : {}
  },
})

export const paymentsRangeLimited = defineRule({
  id: 'lot.payments-range-limited',
  title: {
    en: 'Where the budget funds an energy service, no more than 0.8 of the savings is paid',
    uk: 'Якщо енергосервіс фінансується з бюджету, щорічні платежі не перевищують 0,8 заощадженого',
  },
  source: `${energySource}, validate_yearly_payments_percentage_range`,
  answer: {
    status: 422,
    name: 'yearlyPaymentsPercentageRange',
    text: 'when tender fundingKind is budget, yearlyPaymentsPercentageRange should be less or equal 0.8, and more or equal 0',
  },

  check(facts: OfLot) {
    if (!paysFromSavings(facts) || facts.tender.fundingKind !== 'budget') return holds
    const { yearlyPaymentsPercentageRange: range } = facts.target
    return range !== undefined && range <= USUAL_SHARE && range >= 0 ? holds : {}
  },
})

const earnsIncome = ({ method }: TenderFacts): boolean => method.awarding.criterion === 'amountPercentage'

export const lotIncomeGiven = defineRule({
  id: 'lot.expected-income-given',
  title: {
    en: 'A lot that is added to an announced tender names the least income expected of the asset',
    uk: 'Лот, доданий до оголошеної закупівлі, має мінімальний очікуваний дохід від активу',
  },
  source: `${assetSource}/lot.py, validate_lot_min_expected_income`,
  since: dates.ARMA_MIN_EXPECTED_INCOME_FROM,
  answer: { status: 422, name: 'minExpectedIncome', text: 'minExpectedIncome is required for lot' },

  check(facts: OfLot) {
    if (!earnsIncome(facts) || facts.tender.status === 'draft') return holds
    return facts.target.minExpectedIncome ? holds : {}
  },
})

const incomes = ({ lots = [] }: Tender) =>
  Object.fromEntries(lots.map(({ id, minExpectedIncome }) => [id, minExpectedIncome ?? null]))

export const incomeFixed = defineRule({
  id: 'tender.expected-income-fixed',
  title: {
    en: 'The least expected income does not change once bids are no longer taken',
    uk: 'Мінімальний очікуваний дохід не змінюють після завершення подання пропозицій',
  },
  source: `${assetSource}/tender_details.py, validate_min_expected_income`,
  since: dates.ARMA_MIN_EXPECTED_INCOME_FROM,
  answer: {
    status: 422,
    name: 'minExpectedIncome',
    text: 'minExpectedIncome cannot be changed after tenderPeriod',
  },

  check(facts: TenderFacts) {
    const { tender, tenderBefore } = facts
    if (!earnsIncome(facts) || ['draft', 'active.tendering'].includes(tenderBefore.status)) return holds
    return equal(incomes(tender), incomes(tenderBefore)) ? holds : {}
  },
})

export const incomeGiven = defineRule({
  id: 'tender.expected-income-given',
  title: {
    en: 'Every lot of an announced tender names the least income expected of the asset',
    uk: 'Кожен лот оголошеної закупівлі має мінімальний очікуваний дохід від активу',
  },
  source: `${assetSource}/tender_details.py, validate_min_expected_income`,
  since: dates.ARMA_MIN_EXPECTED_INCOME_FROM,
  answer: {
    status: 422,
    name: 'minExpectedIncome',
    text: 'minExpectedIncome is required for tender activation',
  },

  check(facts: TenderFacts) {
    const { tender, tenderBefore } = facts
    const announced = tenderBefore.status === 'draft' && tender.status !== 'draft'
    if (!earnsIncome(facts) || !announced) return holds
    const missing = (tender.lots ?? []).some(
      ({ status, minExpectedIncome }) => status !== 'cancelled' && !minExpectedIncome,
    )
    return missing ? {} : holds
  },
})

type Offer = { readonly relatedLot: string; readonly value?: { yearlyPaymentsPercentage?: number } }

export const bidPaysWithinRange = defineRule({
  id: 'bid.payments-within-range-of-lot',
  title: {
    en: 'A bid for an energy service the budget funds asks for no greater share of the savings than its lot allows',
    uk: 'Частка заощадженого, яку просить учасник бюджетного енергосервісу, не перевищує межі лота',
  },
  source: 'openprocurement.api: tender/esco/procedure/state/bid.py, set_yearly_payments_percentage_for_lots',
  answer: {
    status: 422,
    name: 'lotValues.value',
    text: 'yearlyPaymentsPercentage should be greater than 0 and less than {most}',
  },

  check(facts: TenderFacts<Bid>) {
    const { fundingKind, lots = [] } = facts.tender
    if (!paysFromSavings(facts) || fundingKind !== 'budget') return holds
    for (const { relatedLot, value } of (facts.target.lotValues ?? []) as readonly Offer[]) {
      const most = lots.find(({ id }) => id === relatedLot)?.yearlyPaymentsPercentageRange
      if (most !== undefined && (value?.yearlyPaymentsPercentage ?? 0) > most) return { most: String(most) }
    }
    return holds
  },
})
