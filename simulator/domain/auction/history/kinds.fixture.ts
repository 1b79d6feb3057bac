import { energyPerformance } from '../../awarding/energy-performance.ts'

/** Kinds of auctions, with who bids what in them, and the order of their rounds worked out by hand. */

// biome-ignore lint/suspicious/noExplicitAny: tests break these documents in every way
type Loose = any

export interface Kind {
  readonly type: 'default' | 'meat' | 'lcc' | 'mixed'
  readonly document: Record<string, unknown>
  readonly bid: (n: number) => { value: Record<string, unknown>; more: Record<string, unknown> }
  /** What is posted: stage → value. */
  readonly posts: Readonly<Record<number, Record<string, unknown>>>
  /** The order of the rounds by hand: places in `people`, worst first. */
  readonly orders: readonly (readonly number[])[]
  /** Members of an offer that follow from its value. */
  readonly weigh?: (value: Loose, more: Loose) => Record<string, unknown>
  readonly show?: (value: Loose) => Record<string, unknown>
  /** Ordered by the price alone, whatever it weighs. */
  readonly byAmount?: true
}

const money = { amount: 1000, currency: 'UAH', valueAddedTaxIncluded: true }
const prices = [900, 800, 800]

const byPrice: Kind = {
  type: 'default',
  document: { value: money, minimalStep: { ...money, amount: 10 } },
  bid: (n) => ({ value: { ...money, amount: prices[n] }, more: {} }),
  posts: { 1: { amount: 780 }, 6: { amount: 760.5 }, 7: { amount: 770 }, 10: { amount: 700 } },
  orders: [
    [0, 2, 1],
    [2, 1, 0],
    [2, 0, 1],
  ],
}

/** Percent of what is sold are money of a currency of their own. */
const percent = { amount: 50, currency: '%' }

export const kinds = {
  byPrice,
  ...weighedKinds(),
  byEnergy: energy(),
  byEnergyWithFeatures: energyWithFeatures(),
  byPercent: {
    ...byPrice,
    document: { value: percent, minimalStep: { ...percent, amount: 1 } },
    bid: (n) => ({ value: { ...percent, amount: [40, 38, 38][n] }, more: {} }),
    posts: { 1: { amount: 37 } },
    orders: [
      [0, 2, 1],
      [2, 1, 0],
      [2, 1, 0],
    ],
  } satisfies Kind,
  byUnit: {
    ...byPrice,
    document: { ...byPrice.document, awardingByItemUnitValue: true, items: [{ id: 'i', quantity: 100 }] },
  } satisfies Kind,
} satisfies Record<string, Kind>

function weighedKinds() {
  // 1 + chosen / (1 − 0.2): 9/8, 5/4 and 1.
  const chosen = [0.1, 0.2, 0]
  const coeficients = ['9/8', '5/4', '1']
  const byFeatures: Kind = {
    ...byPrice,
    type: 'meat',
    document: {
      ...byPrice.document,
      features: [{ code: 'f', enum: chosen.map((value) => ({ value })) }],
    },
    bid: (n) => ({
      ...byPrice.bid(n),
      more: { coeficient: coeficients[n], parameters: [{ code: 'f', value: chosen[n] }] },
    }),
    posts: { 1: { amount: 720 }, 7: { amount: 702 } },
    // Divided by the coefficients: 800, 640 and a later 800; then 800, 640, 720; then 800, 561.6, 720.
    orders: [
      [2, 0, 1],
      [0, 2, 1],
      [0, 2, 1],
    ],
    weigh: ({ amount }, { coeficient }) => ({ amount_features: quotient(amount, coeficient) }),
  }
  const costs = [0, 50, 120.5]
  const byCost: Kind = {
    ...byPrice,
    type: 'lcc',
    bid: (n) => ({ ...byPrice.bid(n), more: { non_price_cost: costs[n] } }),
    posts: { 1: { amount: 780 } },
    orders: [
      [2, 0, 1],
      [2, 0, 1],
      [2, 0, 1],
    ],
    weigh: ({ amount }, { non_price_cost }) => ({ amount_weighted: amount + non_price_cost }),
  }
  const denominators = [1.125, 1.25, 1]
  const byBoth: Kind = {
    ...byPrice,
    type: 'mixed',
    bid: (n) => ({ ...byPrice.bid(n), more: { denominator: denominators[n], addition: n } }),
    posts: { 1: { amount: 790 } },
    orders: [
      [2, 0, 1],
      [0, 2, 1],
      [0, 2, 1],
    ],
    weigh: ({ amount }, { denominator, addition }) => ({ amount_weighted: amount / denominator + addition }),
  }
  // What the module does for want of an `elif`: the order of prices, not of what they weigh.
  const byBothMisread: Kind = {
    ...byBoth,
    byAmount: true,
    orders: [
      [0, 2, 1],
      [2, 1, 0],
      [2, 1, 0],
    ],
  }
  return { byFeatures, byCost, byBoth, byBothMisread }
}

/** Only for amounts and coefficients of the examples. */
function quotient(amount: number, coeficient: string): string {
  const [over = 1, under = 1] = coeficient.split('/').map(Number)
  const [a, b] = [amount * under, over]
  return Number.isInteger(a / b) ? String(a / b) : `${a}/${b}`
}

function energyWithFeatures(): Kind {
  const { posts, ...plain } = energy()
  const coeficients = ['9/8', '5/4', '1']
  const [offer] = Object.values(posts)
  return {
    ...plain,
    type: 'meat',
    bid: (n) => ({ ...plain.bid(n), more: { coeficient: coeficients[n] } }),
    posts: { 1: offer ?? {} },
    // Present values 2261.29, 2539.33 and 2539.33 times the coefficients; then the last one has 4003.45.
    orders: [
      [2, 0, 1],
      [0, 1, 2],
      [0, 1, 2],
    ],
    weigh: ({ amountPerformance }, { coeficient }) => {
      const [over = 1, under = 1] = coeficient.split('/').map(Number)
      return { amount_features: `${Math.round(amountPerformance * 100) * over}/${100 * under}` }
    },
  }
}

function energy(): Kind {
  const terms = { noticePublicationDate: '2026-01-10T00:00:00+02:00', NBUdiscountRate: 0.125 }
  const annualCostsReduction = Array.from({ length: 21 }, () => '1000')
  const offer = (yearlyPaymentsPercentage: number, years: number) => {
    const asked = { yearlyPaymentsPercentage, contractDuration: { years, days: 0 }, annualCostsReduction }
    return { ...asked, amountPerformance: String(energyPerformance(asked, terms).amountPerformance) }
  }
  const offers = [offer(0.9, 10), offer(0.85, 10), offer(0.85, 10)]
  return {
    type: 'default',
    document: {
      ...terms,
      minimalStepPercentage: 0.01,
      fundingKind: 'other',
      yearlyPaymentsPercentageRange: 0.8,
    },
    bid: (n) => ({ value: offers[n] as Record<string, unknown>, more: {} }),
    posts: { 1: offer(0.8, 6) },
    orders: [
      [0, 1, 2],
      [1, 2, 0],
      [1, 2, 0],
    ],
    show: ({
      amountPerformance,
      yearlyPaymentsPercentage,
      contractDuration,
      annualCostsReduction: saved,
    }) => ({
      amount: amountPerformance,
      yearlyPaymentsPercentage,
      annualCostsReduction: saved,
      contractDurationDays: contractDuration.days,
      contractDurationYears: contractDuration.years,
    }),
  }
}
