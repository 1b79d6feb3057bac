import { criterionPayload } from '../../fixtures/payloads/criteria.ts'
import { incomeShare, savings } from '../../fixtures/payloads/measure.ts'
import type { Json } from './cast.ts'
import { plotOf, plots } from './plots.ts'
import type { Plot } from './procedure.ts'

/** What is bid for in an auction: the tender, and what each bidder's bid says beside its price. */
export interface AuctionKind {
  readonly plot: Plot
  readonly bids?: readonly Json[]
  /** So many are bought, and the price of one is bid for; 1 when absent. */
  readonly units?: number
}

const ofMoney = { lots: [{ amount: 500_000, step: 2_500 }], quickAuction: false }

/** Prices of a lot of a hundred are percent of it. */
const ofPercent = { lots: [{ amount: 100, step: 1 }], quickAuction: false }

/** How soon something comes, and how long it lasts: shares of the whole weight. */
const features = ['SPEED', 'LIFE'].map((code) => ({
  code,
  featureOf: 'tenderer',
  title: code,
  enum: [0.1, 0.05, 0].map((value) => ({ value, title: String(value) })),
}))
const chosen = [0, 0.05, 0.1].map((value) => ({
  parameters: features.map(({ code }) => ({ code, value })),
}))

/** What using costs, in hryvnias; every bidder answers as he is expected to. */
const unit = { name: 'послуга', code: 'E48' }
const costs = {
  ...criterionPayload({
    id: 'CRITERION.OTHER.LIFE_CYCLE_COST.COST_OF_USE',
    scheme: 'LAW922',
    source: 'tenderer',
    relatesTo: 'tenderer',
    title: 'Витрати, пов’язані з користуванням',
  }),
  relatesTo: 'lot',
  relatedItem: '1'.padStart(32, '0'),
  requirementGroups: [
    {
      description: 'Витрати',
      requirements: [{ title: 'Користування за рік', dataType: 'number', unit, expectedValue: 5000 }],
    },
  ],
}

const plot = (method: string, otherwise: Partial<Plot>): Plot => ({
  ...(plots[method] as Plot),
  ...otherwise,
})

/** Bidders ask for a share of what is saved in ten years and ten days. */
const energy = plot('esco', {
  ...ofPercent,
  measure: {
    ...savings,
    bid: (_, share) => ({ ...savings.bid(100_000, share), yearlyPaymentsPercentage: share }),
  },
})

/** Auctions as features speak of them. */
export const auctionKinds = {
  'an auction': { plot: plot('belowThreshold', ofMoney) },
  'an auction that is weighed by features': {
    plot: plot('belowThreshold', { ...ofMoney, extra: { features } }),
    bids: chosen,
  },
  'an auction that is weighed by costs of use': {
    plot: plot('aboveThreshold', {
      ...ofMoney,
      extra: { awardCriteria: 'lifeCycleCost' },
      criteria: [costs],
    }),
  },
  'an auction of prices for a unit': {
    plot: {
      ...(plotOf('belowThreshold', { awardingByItemUnitValue: true }) as Plot),
      lots: [{ amount: 10_000, step: 50 }],
      quickAuction: false,
    },
    units: 100,
  },
  'an auction of shares of an income': {
    plot: plot('complexAsset.arma', {
      ...ofPercent,
      measure: {
        ...incomeShare,
        lot: (amount, step) => ({
          ...incomeShare.lot(amount, step),
          value: { amountPercentage: amount },
          minimalStep: { amountPercentage: step },
        }),
        bid: (_, share) => ({ amountPercentage: Math.round(share * 1e6) / 1e4 }),
      },
    }),
  },
  'an auction of energy services': { plot: energy },
  'an auction of energy services that is weighed by features': {
    plot: { ...energy, extra: { features } },
    bids: chosen,
  },
} satisfies Record<string, AuctionKind>
