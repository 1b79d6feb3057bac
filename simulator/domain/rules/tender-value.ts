import { numberAt } from '../awarding/weighted-value.ts'
import { dates } from '../code-lists/dates.ts'
import type { TenderFacts } from '../facts.ts'
import type { Value } from '../records/common.ts'
import type { Lot } from '../records/tender.ts'
import { defineRule, holds, type Rule } from '../rule.ts'
import { estimateMember } from '../tendering/estimate.ts'

const source = 'openprocurement.api: tender/core/procedure/state/tender_details.py, validate_tender_value'
const lotSource = 'openprocurement.api: tender/core/procedure/state/tender_details.py, validate_lot_value'

/** Fields of a value that its minimal step repeats. */
type Meta = 'currency' | 'valueAddedTaxIncluded'

const differ = (value: Value | undefined, step: Value | undefined, field: Meta): boolean =>
  value !== undefined && step !== undefined && value[field] !== step[field]

export const valueAmountGiven = defineRule({
  id: 'tender.value-amount-given',
  title: {
    en: 'A tender with an expected value names its amount',
    uk: 'Закупівля з очікуваною вартістю має її суму',
  },
  source,
  answer: { status: 422, name: '{member}.amount', text: 'This field is required' },

  check(facts: TenderFacts) {
    const { tender } = facts
    const member = estimateMember(facts)
    const value = tender[member]
    return tender.config.hasValueEstimation && value && value.amount === undefined ? { member } : holds
  },
})

export const valueAmountWanted = defineRule({
  id: 'tender.value-amount-only-with-estimation',
  title: {
    en: 'A tender without expected value has no amount',
    uk: 'Закупівля без очікуваної вартості не має суми',
  },
  source,
  answer: { status: 422, name: '{member}.amount', text: 'Rogue field' },

  check(facts: TenderFacts) {
    const { tender } = facts
    const member = estimateMember(facts)
    return !tender.config.hasValueEstimation && tender[member]?.amount ? { member } : holds
  },
})

export const minimalStepCurrency = defineRule({
  id: 'tender.minimal-step-currency',
  title: {
    en: 'The minimal step is in the currency of the tender',
    uk: 'Мінімальний крок виражено у валюті закупівлі',
  },
  source,
  answer: {
    status: 422,
    name: 'minimalStep.currency',
    text: 'Tender minimal step currency should be identical to tender currency',
  },
  check: ({ tender }: TenderFacts) => (differ(tender.value, tender.minimalStep, 'currency') ? {} : holds),
})

export const minimalStepTax = defineRule({
  id: 'tender.minimal-step-tax',
  title: {
    en: 'The minimal step includes value added tax if and only if the value does',
    uk: 'Мінімальний крок містить ПДВ тоді й лише тоді, коли його містить очікувана вартість',
  },
  source,
  answer: {
    status: 422,
    name: 'minimalStep.valueAddedTaxIncluded',
    text: 'Tender minimal step valueAddedTaxIncluded should be identical to tender valueAddedTaxIncluded',
  },
  check: ({ tender }: TenderFacts) =>
    differ(tender.value, tender.minimalStep, 'valueAddedTaxIncluded') ? {} : holds,
})

export const valueWithoutTax = defineRule({
  id: 'tender.value-without-tax',
  title: {
    en: 'Where the method says so, the expected value does not include value added tax',
    uk: 'Якщо так визначено процедурою, очікувана вартість не містить ПДВ',
  },
  source,
  since: dates.EST_VALUE_VAT_NOT_INCLUDED_VALIDATION_FROM,
  answer: {
    status: 422,
    name: '{member}.valueAddedTaxIncluded',
    text: 'valueAddedTaxIncluded should be false',
  },

  check(facts: TenderFacts) {
    const { tender, method } = facts
    const member = estimateMember(facts)
    return method.valueAddedTax === 'excluded' && tender[member]?.valueAddedTaxIncluded ? { member } : holds
  },
})

export const minimalStepBelowValue = defineRule({
  id: 'tender.minimal-step-below-value',
  title: {
    en: 'The minimal step is not greater than the value',
    uk: 'Мінімальний крок не перевищує очікуваної вартості',
  },
  source,
  answer: {
    status: 422,
    name: 'minimalStep.amount',
    text: 'Tender minimal step amount should be less than tender amount',
  },

  check({ tender: { config, lots, value, minimalStep } }: TenderFacts) {
    if (lots?.length || !config.hasValueEstimation) return holds
    const [amount, step] = [value?.amount, minimalStep?.amount]
    return amount !== undefined && step !== undefined && amount < step ? {} : holds
  },
})

export const lotAmountsWanted = defineRule({
  id: 'lot.value-amount-only-with-estimation',
  title: {
    en: 'Lots of a tender without expected value have no amounts',
    uk: 'Лоти закупівлі без очікуваної вартості не мають сум',
  },
  source: 'openprocurement.api: tender/core/procedure/state/tender_details.py, validate_tender_lots',
  answer: {
    status: 422,
    name: 'lots.value.amount',
    text: 'Value amount should not be passed if tender does not have estimated value',
  },

  check({ tender: { config, lots } }: TenderFacts) {
    return !config.hasValueEstimation && lots?.some(({ value }) => value?.amount) ? {} : holds
  },
})

type Lots = (facts: TenderFacts) => readonly Lot[]

export function lotAmountGiven(lots: Lots): Rule<TenderFacts> {
  return defineRule({
    id: 'lot.value-amount-given',
    title: {
      en: 'Every lot of a tender with an expected value names its amount',
      uk: 'Кожен лот закупівлі з очікуваною вартістю має суму',
    },
    source: lotSource,
    answer: { status: 422, name: 'lots.{member}.amount', text: 'This field is required' },

    check(facts: TenderFacts) {
      if (!facts.tender.config.hasValueEstimation) return holds
      const member = estimateMember(facts)
      return lots(facts).some((lot) => lot[member] && lot[member].amount === undefined) ? { member } : holds
    },
  })
}

export function lotAmountUnknown(lots: Lots): Rule<TenderFacts> {
  return defineRule({
    id: 'lot.value-amount-unknown',
    title: {
      en: 'A lot of a tender without expected value has no amount',
      uk: 'Лот закупівлі без очікуваної вартості не має суми',
    },
    source: lotSource,
    answer: { status: 422, name: 'lots.{member}.amount', text: 'Rogue field' },

    check(facts: TenderFacts) {
      if (facts.tender.config.hasValueEstimation) return holds
      const member = estimateMember(facts)
      return lots(facts).some((lot) => lot[member]?.amount) ? { member } : holds
    },
  })
}

export function lotStepCurrency(lots: Lots): Rule<TenderFacts> {
  return defineRule({
    id: 'lot.minimal-step-currency',
    title: {
      en: 'The minimal step of a lot is in the currency of the tender',
      uk: 'Мінімальний крок лота виражено у валюті закупівлі',
    },
    source: lotSource,
    answer: {
      status: 422,
      name: 'lots.minimalStep.currency',
      text: 'Lot minimal step currency should be identical to tender currency',
    },
    check: (facts: TenderFacts) =>
      lots(facts).some(({ value, minimalStep }) => differ(value, minimalStep, 'currency')) ? {} : holds,
  })
}

export function lotStepTax(lots: Lots): Rule<TenderFacts> {
  return defineRule({
    id: 'lot.minimal-step-tax',
    title: {
      en: 'The minimal step of a lot includes value added tax if and only if its value does',
      uk: 'Мінімальний крок лота містить ПДВ тоді й лише тоді, коли його містить вартість лота',
    },
    source: lotSource,
    answer: {
      status: 422,
      name: 'lots.minimalStep.valueAddedTaxIncluded',
      text: 'Lot minimal step valueAddedTaxIncluded should be identical to tender valueAddedTaxIncluded',
    },
    check: (facts: TenderFacts) =>
      lots(facts).some(({ value, minimalStep }) => differ(value, minimalStep, 'valueAddedTaxIncluded'))
        ? {}
        : holds,
  })
}

export function lotValueWithoutTax(lots: Lots): Rule<TenderFacts> {
  return defineRule({
    id: 'lot.value-without-tax',
    title: {
      en: 'Where the method says so, the value of a lot does not include value added tax',
      uk: 'Якщо так визначено процедурою, вартість лота не містить ПДВ',
    },
    source: lotSource,
    since: dates.EST_VALUE_VAT_NOT_INCLUDED_VALIDATION_FROM,
    answer: {
      status: 422,
      name: 'lots.{member}.valueAddedTaxIncluded',
      text: 'valueAddedTaxIncluded should be false',
    },

    check(facts: TenderFacts) {
      if (facts.method.valueAddedTax !== 'excluded') return holds
      const member = estimateMember(facts)
      return lots(facts).some((lot) => lot[member]?.valueAddedTaxIncluded === true) ? { member } : holds
    },
  })
}

export function lotStepBelowValue(lots: Lots): Rule<TenderFacts> {
  return defineRule({
    id: 'lot.minimal-step-below-value',
    title: {
      en: 'The minimal step of a lot is not greater than its value',
      uk: 'Мінімальний крок лота не перевищує його вартості',
    },
    source: lotSource,
    answer: { status: 422, name: 'lots', text: 'Minimal step value should be less than lot value' },

    check(facts: TenderFacts) {
      const { criterion } = facts.method.awarding
      // A share of income is always known.
      if (criterion === 'amount' && !facts.tender.config.hasValueEstimation) return holds
      return lots(facts).some(
        ({ value, minimalStep }) => numberAt(value, criterion) < numberAt(minimalStep, criterion),
      )
        ? {}
        : holds
    },
  })
}
