import type { Json } from '../../harness/procedure/cast.ts'
import { first, part, type Variant } from './variant.ts'

const lotValue =
  (vary: (lotValue: Json) => void): Variant =>
  ({ data }) =>
    vary(first(data, 'lotValues'))

const offer = (vary: (offer: Json) => void): Variant => lotValue((each) => vary(first(each, 'items')))
const price = (more: Json): Variant => offer((each) => Object.assign(part(part(each, 'unit'), 'value'), more))

/** What may be different about a new bid for a share of a lot; the example offers 40 pieces of 100 at 490 UAH. */
export const shareBids = {
  'an offer at a price for a unit': () => undefined,
  'an offer that says a price for the whole lot': lotValue((each) => {
    each.value = { amount: 49_000, currency: 'UAH', valueAddedTaxIncluded: false }
  }),
  'an offer that says a price for the whole tender': ({ data }) => {
    data.value = { amount: 49_000, currency: 'UAH', valueAddedTaxIncluded: false }
  },
  'an offer without a price for a unit': offer((each) => delete each.unit),
  'an offer of nothing named': lotValue((each) => delete each.items),
  'an offer that names a unit of its own': offer((each) => {
    part(each, 'unit').code = 'KGM'
  }),
  'an offer that describes the item': offer((each) => {
    each.description = 'Друковані книги'
  }),
  'an offer of an item of another lot': offer((each) => {
    each.id = 'e'.repeat(32)
  }),
  'an offer of no pieces': offer((each) => {
    each.quantity = 0
  }),
  'an offer of a single piece': offer((each) => {
    each.quantity = 1
  }),
  'an offer of 100 pieces': offer((each) => {
    each.quantity = 100
  }),
  'an offer of 101 pieces': offer((each) => {
    each.quantity = 101
  }),
  'an offer at a price in euros': price({ currency: 'EUR' }),
  'an offer at a price for a unit that was expected': price({ amount: 500 }),
  'an offer at a price a hundredth above the one expected': price({ amount: 500.01 }),
  'an offer at a price above the one expected': price({ amount: 501 }),
} satisfies Record<string, Variant>
