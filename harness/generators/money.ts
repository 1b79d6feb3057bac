import type { Method } from '../../simulator/domain/method.ts'
import type { Dice } from './dice.ts'
import type { Shape } from './shape.ts'
import type { Json } from './walk.ts'

/** What a tender and its lots are valued in, member by member; undefined where a member must be left out. */
export interface Price {
  readonly tender: (total: number) => Json
  readonly lot: (amount: number) => Json
  /** Whether an amount is expected: in lots it is the most or the least that bids may ask. */
  readonly amount: () => number
}

type Making = (shape: Shape, method: Method, dice: Dice) => Price

/** From this amount on what is bought from the catalogue needs a profile (`limits.profileRequiredFromAmount`). */
const DEAR = 400_000

const cents = (amount: number): number => Math.round(amount * 100) / 100

/** Shares of the value of which the minimal step may be (`limits.minimalStep`), a little inside. */
const STEP = { least: 50, most: 300, of: 10_000 } as const

const money: Making = ({ config, taxed, currency, lots }, { valueAddedTax, catalogue }, dice) => {
  const sum = (amount: number | undefined): Json => ({
    amount,
    currency,
    valueAddedTaxIncluded: valueAddedTax === 'excluded' ? false : taxed,
  })
  const estimated = (amount: number) => sum(config.hasValueEstimation ? amount : undefined)
  const step = (amount: number) => sum(cents((amount * dice.whole(STEP.least, STEP.most)) / STEP.of))
  return {
    tender: (total) => ({
      value: estimated(total),
      minimalStep: config.hasAuction && !lots ? step(total) : undefined,
    }),
    lot: (amount) => ({
      value: estimated(amount),
      minimalStep: config.hasAuction ? step(amount) : undefined,
    }),
    amount: () => cents(dice.whole(1000, catalogue ? DEAR / 10 : 1e7) + dice.whole(0, 99) / 100),
  }
}

const USUAL_RANGE = 0.8

const savings: Making = ({ taxed: budget, currency }, _method, dice) => {
  const fundingKind = budget ? 'budget' : 'other'
  const range = () => (budget ? dice.whole(1, USUAL_RANGE * 100) / 100 : USUAL_RANGE)
  return {
    tender: () => ({
      fundingKind,
      minValue: { amount: 0, currency, valueAddedTaxIncluded: false },
      minimalStepPercentage: undefined,
      yearlyPaymentsPercentageRange: undefined,
    }),
    lot: () => ({
      minValue: undefined,
      fundingKind: undefined,
      minimalStepPercentage: dice.whole(50, 300) / 10_000,
      yearlyPaymentsPercentageRange: range(),
    }),
    amount: () => dice.whole(1e4, 1e7),
  }
}

const income: Making = ({ taxed }, _method, dice) => ({
  tender: () => ({}),
  lot: (amount) => {
    const share = dice.whole(10_00, 99_00) / 100
    return {
      value: { amountPercentage: share },
      minimalStep: { amountPercentage: cents((share * dice.whole(STEP.least, STEP.most)) / STEP.of) },
      minExpectedIncome: { amount, currency: 'UAH', valueAddedTaxIncluded: taxed },
    }
  },
  amount: () => dice.whole(1e4, 1e7),
})

/** What the method compares bids in. */
export const prices: Readonly<Record<Method['awarding']['criterion'], Making>> = {
  amount: money,
  amountPerformance: savings,
  amountPercentage: income,
}
