import { currencies } from '../../simulator/domain/code-lists/currencies.ts'
import type { Method } from '../../simulator/domain/method.ts'
import type { Flags } from '../procedure/flags.ts'
import type { Dice } from './dice.ts'
import type { Json } from './walk.ts'

/** What a bid is for, and what it says of that. */
export interface Offer {
  readonly tender: Json
  readonly config: Flags
  readonly lots: readonly Json[]
  readonly items: readonly Json[]
  /** Items have unit prices. */
  readonly priced: boolean
  readonly lotValues: readonly Json[] | undefined
  readonly value: Json | undefined
}

type Making = (offer: Pick<Offer, 'config' | 'tender'>, wanted: Json, dice: Dice) => Json

/** Nobody expects an amount where the tender estimates none. */
const UNESTIMATED = 1e6

/** Half a unit more than a whole number: what unit prices make of it does not slip below the whole. */
const HALF = 0.5

const money: Making = ({ config }, { value }, { pick, whole }) => {
  const { amount, currency, valueAddedTaxIncluded } = value as Json
  const most = Math.floor(Number(amount ?? UNESTIMATED) * (config.hasValueRestriction ? 1 : 2)) - 1
  return {
    amount: whole(1, Math.max(1, most)) + HALF,
    currency: config.valueCurrencyEquality ? currency : pick(currencies),
    valueAddedTaxIncluded,
  }
}

const PERIODS = 21
const LEAST_SHARE = 80

const savings: Making = ({ tender }, { yearlyPaymentsPercentageRange: most }, { whole }) => {
  const { currency, valueAddedTaxIncluded } = tender.minValue as Json
  const isBudget = tender.fundingKind === 'budget'
  return {
    currency,
    valueAddedTaxIncluded,
    yearlyPaymentsPercentage: whole(isBudget ? 0 : LEAST_SHARE, isBudget ? Number(most) * 100 : 100) / 100,
    annualCostsReduction: Array.from({ length: PERIODS }, () => whole(0, 1e6)),
    contractDuration: { years: whole(1, 14), days: whole(0, 364) },
  }
}

const income: Making = (_offer, { value }, { whole }) => ({
  amountPercentage: whole(0, Number((value as Json).amountPercentage) * 100) / 100,
})

/** What is offered for a lot, or for the whole tender, by what the method compares. */
export const offers: Readonly<Record<Method['awarding']['criterion'], Making>> = {
  amount: money,
  amountPerformance: savings,
  amountPercentage: income,
}
