import type { Json } from '../../harness/procedure/cast.ts'
import { REQUIREMENT } from './criteria.ts'
import { first, having, list, part, type Variant } from './variant.ts'

const item =
  (vary: (item: Json) => void): Variant =>
  ({ data }) =>
    vary(first(data, 'items'))

const price = (item: Json, amount: number, more: Json = {}) => {
  part(item, 'unit').value = { amount, currency: 'UAH', valueAddedTaxIncluded: false, ...more }
}

const priced = (amount: number, more?: Json): Variant => item((each) => price(each, amount, more))

/** What is asked for the lot, and for a unit. */
const costs =
  (amount: number, unitPrice: number): Variant =>
  (draft) => {
    part(first(draft.data, 'lotValues'), 'value').amount = amount
    priced(unitPrice)(draft)
  }

/** The first item is priced; of the second nothing is delivered at this price. */
const nothingAt =
  (unitPrice: number): Variant =>
  ({ data }) => {
    const [given, nothing] = list(data, 'items')
    if (given) price(given, 490)
    if (nothing) price(Object.assign(nothing, { quantity: 0 }), unitPrice)
  }

/** A bid for a tender without lots. */
const whole =
  (vary: (data: Json) => void = () => undefined): Variant =>
  ({ data }) => {
    data.value = first(data, 'lotValues').value
    delete data.lotValues
    vary(data)
  }

/** What may be different about a new bid; the example offers 98 % of the expected value for all lots. */
export const bids = {
  'a bid': () => undefined,
  'a bid at once active': having({ status: 'active' }),
  'a bid for the whole tender': whole(),
  'a bid for nothing of the whole tender': whole((data) => {
    for (const each of list(data, 'items')) each.quantity = 0
  }),
  'a bid with the feature of the tender': having({ parameters: [{ code: 'SPEED', value: 0.1 }] }),
  'a bid with a value the feature does not have': having({ parameters: [{ code: 'SPEED', value: 0.2 }] }),
  'a bid above the expected value': ({ data }) => {
    for (const each of list(data, 'lotValues')) part(each, 'value').amount = 60_000
  },
  'a bid in euros': ({ data }) => {
    for (const each of list(data, 'lotValues')) part(each, 'value').currency = 'EUR'
  },
  'a bid for 0.7 of the savings': ({ data }) => {
    for (const each of list(data, 'lotValues')) part(each, 'value').yearlyPaymentsPercentage = 0.7
  },
  'a bid for 0.9 of the savings': ({ data }) => {
    for (const each of list(data, 'lotValues')) part(each, 'value').yearlyPaymentsPercentage = 0.9
  },
  'a bid without items': ({ data }) => {
    delete data.items
  },
  'a bid that does not say the quantity': item((each) => delete each.quantity),
  'a bid for twice the quantity': ({ data }) => {
    for (const each of list(data, 'items')) each.quantity = Number(each.quantity) * 2
  },
  'a bid for 101 pieces': item((each) => {
    each.quantity = 101
  }),
  'a bid that does not say the unit': item((each) => delete each.unit),
  'a bid for an item of another tender': item((each) => {
    each.id = 'e'.repeat(32)
  }),
  'a bid in kilograms': item((each) => {
    each.unit = { name: 'кілограм', code: 'KGM' }
  }),
  'a bid for the first lot only': ({ data }) => {
    data.lotValues = list(data, 'lotValues').slice(0, 1)
    data.items = list(data, 'items').slice(0, 1)
  },
  'a bid for the first lot with the items of both': ({ data }) => {
    data.lotValues = list(data, 'lotValues').slice(0, 1)
  },
  'a bid for both lots without the items of the second': ({ data }) => {
    data.items = list(data, 'items').slice(0, 1)
  },
  'a bid for both lots with nothing of the second': ({ data }) => {
    const item = list(data, 'items')[1]
    if (item) item.quantity = 0
  },
  'a bid without unit prices': item((each) => {
    delete part(each, 'unit').value
  }),
  'a bid with unit prices': priced(490),
  'a bid with unit prices that include tax': priced(490, { valueAddedTaxIncluded: true }),
  'a bid with unit prices in euros': priced(490, { currency: 'EUR' }),
  'a bid with unit prices above its value': priced(500),
  'a bid with unit prices below its value without tax': priced(400),
  'a bid a hundredth below the sum of its unit prices': costs(48_999.99, 490),
  'a bid with the lowest unit prices its value allows': costs(49_000, 408.33),
  'a bid with unit prices a hundredth lower than its value allows': costs(49_000, 408.32),
  'a bid 99 hundredths above the sum of its unit prices': costs(49_000.99, 490),
  'a bid 100 hundredths above the sum of its unit prices': costs(49_001, 490),
  'a bid of 0 UAH for nothing of the second item': nothingAt(0),
  'a bid of 0.01 UAH for nothing of the second item': nothingAt(0.01),
  'a bid that charges for nothing': nothingAt(10),
  'a bid that answers the requirement with yes': having({
    requirementResponses: [{ requirement: { id: REQUIREMENT }, value: true }],
  }),
  'a bid that answers the requirement with a list': having({
    requirementResponses: [{ requirement: { id: REQUIREMENT }, values: [true] }],
  }),
  'a bid without a platform for the contract': ({ data }) => {
    delete first(data, 'tenderers').contract_owner
  },
  'a bid with a platform for the contract': ({ data }) => {
    first(data, 'tenderers').contract_owner = 'broker'
  },
} satisfies Record<string, Variant>
