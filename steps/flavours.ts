import { type Measure, money } from '../fixtures/payloads/measure.ts'
import {
  author,
  buyer,
  contractPlatforms,
  funder,
  inspector,
  planningEntity,
  procuringEntity,
  signerInfo,
} from '../fixtures/payloads/organization.ts'
import { item } from '../fixtures/payloads/tender.ts'
import type { Plot } from '../harness/procedure/procedure.ts'
import { criterionOn, numberedCriterion } from './variants/criteria.ts'
import { feature } from './variants/features.ts'

const LOT = '1'.padStart(32, '0')
const BUYERS = ['1'.repeat(32), '2'.repeat(32)]
const twoItems = [item('1'.padStart(32, 'a'), LOT), item('b'.repeat(32), LOT)]
const otherBooks = { scheme: 'ДК021', id: '22113000-5', description: 'Бібліотечні книги' }

const expectedAt = (amount: number) => {
  const book = item('1'.padStart(32, 'a'), LOT)
  const value = { amount, currency: 'UAH', valueAddedTaxIncluded: false }
  return { ...book, unit: { ...(book.unit as object), value } }
}

/** The example's values without tax, in another currency. */
function valuedIn(currency: string): Measure {
  const { tender, lot, ...rest } = money({ hasAuction: true }, false)
  const turned = (members: Readonly<Record<string, unknown>>) =>
    JSON.parse(JSON.stringify(members).replaceAll('UAH', currency)) as Record<string, unknown>
  const measure: Measure = {
    ...rest,
    tender: (total) => turned(tender(total)),
    lot: (...of) => turned(lot(...of)),
  }
  // Functions look alike when stages of plots are told apart; the currency does not.
  return Object.assign(measure, { currency })
}

/** What every tender for services asks of the winner. */
const subcontracting = criterionOn(
  'CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.SUBCONTRACTING_PROPORTION',
  'winner',
)

const ONE = { amount: 50_000, step: 500 }

/** What may be different about the example itself, from its announcement on. */
export const flavours = {
  'with two lots': { lots: [ONE, { amount: 20_000, step: 200 }] },
  'without auction': { config: { hasAuction: false } },
  'without value restriction': { config: { hasValueRestriction: false } },
  'with an inspector': { extra: { inspector: author(inspector), funders: [funder] } },
  'without tax': { taxed: false },
  'with books of two kinds': {
    extra: { items: twoItems.map((each, n) => (n ? { ...each, classification: otherBooks } : each)) },
  },
  'of services': { extra: { mainProcurementCategory: 'services' }, criteria: [subcontracting] },
  'of services with a criterion': {
    extra: { mainProcurementCategory: 'services' },
    criteria: [subcontracting, numberedCriterion('tenderer')],
  },
  'with an expected price for a unit': { extra: { items: [expectedAt(500)] } },
  'with two suppliers': { suppliers: 2 },
  'among suppliers of a dynamic purchasing system': {
    preSelection: { type: 'dynamicPurchasingSystem', field: 'agreements' },
  },
  'that the budget funds': { extra: { fundingKind: 'budget' } },
  'worth ten million': { lots: [{ amount: 10_000_000, step: 100_000 }] },
  'worth a hundred million': { lots: [{ amount: 100_000_000, step: 1_000_000 }] },
  'in euros': { measure: valuedIn('EUR') },
  'in a currency that is not quoted': { measure: valuedIn('RUB') },
  'with several winners': { config: { hasMultiSourcing: true } },
  'with a feature': { extra: { features: [feature('SPEED', 0.1, 0)] } },
  'with a criterion': { criteria: [numberedCriterion('tenderer')] },
  'with a criterion for the winner': { criteria: [numberedCriterion('winner')] },
  'with a criterion for the buyer': { criteria: [numberedCriterion('procuringEntity')] },
  'with two buyers': {
    extra: {
      procuringEntity: { ...procuringEntity(buyer), kind: 'central' },
      buyers: BUYERS.map((id) => ({ ...planningEntity(buyer), id })),
      items: twoItems.map((each, n) => ({ ...each, relatedBuyer: BUYERS[n] })),
    },
  },
  'of a buyer whose signatures are secret': {
    extra: { procuringEntity: procuringEntity({ name: 'Військова частина', code: '08305644' }) },
  },
  'with an electronic contract': {
    extra: {
      contractTemplateName: '00000000.0002.01',
      procuringEntity: {
        ...procuringEntity(buyer),
        contract_owner: contractPlatforms.buyer,
        signerInfo: signerInfo(buyer),
      },
    },
  },
} satisfies Record<string, Partial<Plot>>
