import { currencies } from '../../../simulator/domain/code-lists/currencies.ts'
import { stepFits } from '../../../simulator/domain/rules/minimal-step.ts'
import type { Json } from '../walk.ts'
import { at, listAt } from './edit.ts'
import { type Breach, breaching, type Subject } from './neighbour.ts'

const create = breaching<Subject>('tender.create')

export const otherCurrency = (currency: unknown): string =>
  currencies.find((each) => each !== currency) ?? 'USD'

const inMoney = ({ method }: Subject): boolean => method.awarding.criterion === 'amount'
const inSavings = ({ method }: Subject): boolean => method.awarding.criterion === 'amountPerformance'
const estimated = (subject: Subject): boolean =>
  inMoney(subject) && subject.config.hasValueEstimation === true
const hasLots = ({ data }: Subject): boolean => listAt(data, 'lots').length > 0
const stepped = (subject: Subject): boolean =>
  inMoney(subject) && hasLots(subject) && subject.config.hasAuction === true

/** A minimal step of the tender as a whole, with what is other in it. */
const wholeStep = ({ data }: Subject, other: Json) =>
  [['minimalStep', { ...(data.value as Json), ...other }]] as const

/** What a tender and its lots are worth, and by how much bids improve. */
export const moneyBreaches: readonly Breach[] = [
  create(
    'tender.value-amount-given',
    'the value has no amount',
    (subject) => estimated(subject) && !subject.method.catalogue && [['value.amount', undefined]],
  ),
  create(
    'tender.value-amount-only-with-estimation',
    'the value has an amount',
    (subject) =>
      !subject.config.hasValueEstimation &&
      ((inMoney(subject) && [['value.amount', 100]]) || (inSavings(subject) && [['minValue.amount', 100]])),
  ),
  create(
    'tender.minimal-step-currency',
    'the minimal step is in another currency',
    (subject) =>
      inMoney(subject) &&
      !subject.method.catalogue &&
      wholeStep(subject, { currency: otherCurrency(at(subject.data, 'value.currency')) }),
  ),
  create(
    'tender.minimal-step-tax',
    'the minimal step is with tax and the value without, or the other way',
    (subject) =>
      inMoney(subject) &&
      !subject.method.catalogue &&
      wholeStep(subject, { valueAddedTaxIncluded: !at(subject.data, 'value.valueAddedTaxIncluded') }),
  ),
  create(
    'tender.value-without-tax',
    'the value is with tax',
    ({ method, data }) =>
      method.valueAddedTax === 'excluded' &&
      (data.value ? [['value.valueAddedTaxIncluded', true]] : [['minValue.valueAddedTaxIncluded', true]]),
  ),
  create(
    'tender.minimal-step-below-value',
    'the minimal step is more than the value',
    (subject) =>
      estimated(subject) &&
      !hasLots(subject) &&
      'minimalStep' in subject.data && [['minimalStep.amount', Number(at(subject.data, 'value.amount')) + 1]],
  ),
  create(
    'tender.minimal-step-limits',
    'the minimal step is below half a per cent of the value',
    (subject) => {
      if (!estimated(subject) || !stepped(subject)) return undefined
      const amount = Number(at(subject.data, 'lots.0.value.amount'))
      const below = Math.floor(amount * 0.5) / 100 - 0.01
      return below >= 0 && !stepFits(amount, below) && [['lots.0.minimalStep.amount', below]]
    },
  ),
  create('tender.minimal-step-limits', 'the minimal step is above three per cent of the value', (subject) => {
    if (!estimated(subject) || !stepped(subject)) return undefined
    const amount = Number(at(subject.data, 'lots.0.value.amount'))
    return [['lots.0.minimalStep.amount', Math.ceil(amount * 3) / 100 + 0.01]]
  }),
  create(
    'lot.value-amount-given',
    'the value of a lot has no amount',
    (subject) => estimated(subject) && hasLots(subject) && [['lots.0.value.amount', undefined]],
  ),
  create(
    'lot.value-amount-only-with-estimation',
    'the value of a lot has an amount',
    (subject) => inMoney(subject) && !subject.config.hasValueEstimation && [['lots.0.value.amount', 100]],
  ),
  create(
    'lot.value-amount-unknown',
    'a lot says how much it saves at least',
    (subject) =>
      inSavings(subject) && [
        ['lots.0.minValue', { amount: 5, currency: 'UAH', valueAddedTaxIncluded: false }],
      ],
  ),
  create(
    'lot.value-without-tax',
    'what a lot saves is with tax',
    (subject) =>
      inSavings(subject) && [
        ['lots.0.minValue', { amount: 0, currency: 'UAH', valueAddedTaxIncluded: true }],
      ],
  ),
  create(
    'lot.minimal-step-given',
    'a lot that is auctioned has no minimal step',
    (subject) =>
      hasLots(subject) &&
      subject.config.hasAuction && [
        [inSavings(subject) ? 'lots.0.minimalStepPercentage' : 'lots.0.minimalStep', undefined],
      ],
  ),
  create(
    'lot.minimal-step-only-with-auction',
    'a lot that is not auctioned has a minimal step',
    (subject) =>
      hasLots(subject) &&
      !subject.config.hasAuction && [['lots.0.minimalStep', { ...(subject.data.value as Json), amount: 1 }]],
  ),
  create('lot.minimal-step-below-value', 'the minimal step of a lot is more than its value', (subject) => {
    if (!hasLots(subject) || !subject.config.hasAuction || inSavings(subject)) return undefined
    if (inMoney(subject) && !estimated(subject)) return undefined
    const member = inMoney(subject) ? 'amount' : 'amountPercentage'
    const amount = Number(at(subject.data, `lots.0.value.${member}`))
    return [[`lots.0.minimalStep.${member}`, Math.round((amount + 0.01) * 100) / 100]]
  }),
  create(
    'model:Tender.lots.oneGuaranteeCurrency',
    'guarantees are in two currencies',
    // The models of energy services do not look.
    (subject) =>
      inMoney(subject) &&
      listAt(subject.data, 'lots').filter(({ guarantee }) => guarantee).length > 1 && [
        ['lots.1.guarantee.currency', otherCurrency(at(subject.data, 'lots.0.guarantee.currency'))],
      ],
  ),
  create(
    'model:Tender.lots.lotsPaymentsRangeFitsFunding',
    'more of the savings is paid than may be',
    (subject) => inSavings(subject) && [['lots.0.yearlyPaymentsPercentageRange', 0.9]],
  ),
  create(
    'model:Tender.yearlyPaymentsPercentageRange.paymentsRangeFitsFunding',
    'more of the savings is paid',
    (subject) => inSavings(subject) && [['yearlyPaymentsPercentageRange', 0.9]],
  ),
]
