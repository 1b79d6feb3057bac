import { defaultCatalogue } from '../../simulator/api/default-catalogue.ts'
import type { Json } from './cast.ts'
import type { Flags } from './flags.ts'
import type { Plot } from './procedure.ts'

/** What is particular to a method's example: whatever its table does not say. */
export interface Story {
  readonly plot?: (config: Flags) => Partial<Plot>
  /** Lists of sets of flags; of each list one set must hold as a whole. */
  readonly together?: readonly (readonly Flags[])[]
}

/** The one category and product of the embedded catalogue. */
function exampleOfMarket(): NonNullable<Plot['market']> {
  const [category] = Object.values(defaultCatalogue.categories)
  const [product] = Object.values(defaultCatalogue.products)
  const [criterion] = category?.criteria ?? []
  return {
    category: String(category?.id),
    product: String(product?.id),
    criterion: criterion as unknown as Json,
  }
}
const marketOfExample = exampleOfMarket()

const selfDeclared = { selfQualified: true, selfEligible: true }

export const stories: Readonly<Record<string, Story>> = {
  'complexAsset.arma': { plot: () => ({ unplanned: true }) },
  'aboveThresholdUA.defense': {
    plot: () => ({ buyerKind: 'defense', unplanned: true, bidExtra: selfDeclared }),
  },
  'simple.defense': { plot: () => ({ buyerKind: 'defense', bidExtra: selfDeclared }) },
  priceQuotation: { plot: () => ({ market: marketOfExample }) },
  requestForProposal: {
    together: [
      [
        // Without a value there is nothing that bids are compared with…
        { hasAuction: false, hasAwardingOrder: false, hasValueRestriction: false, hasValueEstimation: false },
        // …and to be compared they are in one currency.
        { hasValueEstimation: true, valueCurrencyEquality: true },
      ],
      [{ restricted: false }, { restricted: true, hasPreSelectionAgreement: true }],
    ],
  },
  competitiveOrdering: {
    plot: ({ hasTenderComplaints, restricted }) => ({
      itemsSelected: !hasTenderComplaints,
      ...(restricted && { buyerKind: 'defense' }),
    }),
    together: [
      [
        {
          minTenderingDuration: 2,
          enquiryPeriodRegulation: 0,
          clarificationUntilDuration: 0,
          hasTenderComplaints: false,
          tenderComplainRegulation: 0,
          hasAwardComplaints: false,
          hasCancellationComplaints: false,
          cancellationComplainDuration: 0,
        },
        {
          minTenderingDuration: 7,
          enquiryPeriodRegulation: 3,
          clarificationUntilDuration: 3,
          hasTenderComplaints: true,
          tenderComplainRegulation: 3,
          hasAwardComplaints: true,
          hasCancellationComplaints: true,
          cancellationComplainDuration: 10,
        },
      ],
      [
        { valueCurrencyEquality: true },
        // Bids in several currencies are compared by nobody but the buyer.
        {
          valueCurrencyEquality: false,
          hasAuction: false,
          hasAwardingOrder: false,
          hasValueRestriction: false,
        },
      ],
    ],
  },
}
