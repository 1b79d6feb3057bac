import type { Json } from '../../harness/procedure/cast.ts'
import { CONTRACT, revises } from './contract-deed.ts'
import { changes, type Deed } from './deed.ts'

const money = (amount: number, amountNet: number | undefined, more: Json = {}): Json => ({
  amount,
  currency: 'UAH',
  valueAddedTaxIncluded: true,
  ...(amountNet !== undefined && { amountNet }),
  ...more,
})

const values = (amount: number, amountNet?: number, more?: Json): Deed =>
  changes(CONTRACT, { value: money(amount, amountNet, more) })

const ends = (paid: Json): Deed => changes(CONTRACT, { status: 'terminated', amountPaid: paid })

const priced = (item: Json, amount: number, currency = 'UAH'): Json => ({
  ...item,
  unit: { ...(item.unit as Json), value: { amount, currency, valueAddedTaxIncluded: false } },
})

const item = (vary: (item: Json) => void): Deed =>
  revises(({ items }) => {
    const all = structuredClone(items) as Json[]
    if (all[0]) vary(all[0])
    return { items: all }
  })

/** What the contract costs with and without tax, and what a piece of it. */
const costs = (amount: number, amountNet: number, price: number, taxed = true): Deed =>
  revises(({ items }) => ({
    value: money(amount, amountNet, { valueAddedTaxIncluded: taxed }),
    items: (items as Json[]).map((each) => priced(each, price)),
  }))

/** A price for what is delivered, and one for what is not. */
const nothingAt = (price: number): Deed =>
  revises(({ items }) => ({
    items: (items as Json[]).map((each, n) =>
      n ? { ...priced(each, price), quantity: 0 } : priced(each, 480),
    ),
  }))

/** What a contract costs, what its items are and cost, and what was paid for it. */
export const pricing = {
  'lowers the price of the contract': values(45_000, 40_000),
  'raises the price of the contract': values(60_000, 50_000),
  'prices the contract in euros': values(48_000, 40_000, { currency: 'EUR' }),
  'prices the contract without saying the amount without tax': values(48_000),
  'prices the contract with a tax of 20 percent': values(48_000, 40_000),
  'prices the contract with a tax of 30 percent': values(48_000, 36_900),
  'prices the contract without tax': values(45_000, 45_000, { valueAddedTaxIncluded: false }),
  'prices the contract without tax but with another amount': values(45_000, 40_000, {
    valueAddedTaxIncluded: false,
  }),

  'prices the contract at 48000 UAH': values(48_000, 40_000),
  'prices the contract at 48000.01 UAH': values(48_000.01, 48_000),
  'prices the contract at 48000 UAH without tax': values(57_000, 48_000),
  'prices the contract at 48000.01 UAH without tax': values(57_000, 48_000.01),
  'prices the contract at 48000 UAH and its items at 48000 UAH': costs(48_000, 48_000, 480),
  'prices the contract at 47999.99 UAH and its items at 48000 UAH': costs(47_999.99, 47_999, 480),
  'prices the contract at 39999.99 UAH without tax and its items at 39999 UAH': costs(
    47_000,
    39_999.99,
    399.99,
  ),
  'prices the contract at 40000 UAH without tax and its items at 39999 UAH': costs(47_000, 40_000, 399.99),
  'prices the untaxed contract at 47999.99 UAH and its items at 47999 UAH': costs(
    47_999.99,
    47_999.99,
    479.99,
    false,
  ),
  'prices the untaxed contract at 47999.99 UAH and its items at 48000 UAH': costs(
    47_999.99,
    47_999.99,
    480,
    false,
  ),

  'prices the contract as a share of 40 percent': changes(CONTRACT, { value: { amountPercentage: 40 } }),
  'prices the contract as a share of 60 percent': changes(CONTRACT, { value: { amountPercentage: 60 } }),
  'prices the contract as a share of 48 percent': changes(CONTRACT, { value: { amountPercentage: 48 } }),
  'prices the contract as a share of 48.01 percent': changes(CONTRACT, {
    value: { amountPercentage: 48.01 },
  }),
  'prices the contract as a share': changes(CONTRACT, { value: { amountPercentage: 90 } }),
  'adds tax to the price of the contract': values(57_000, 47_500),
  'adds tax to a higher price of the contract': values(57_000, 50_000),
  'prices the contract and its items anew': revises(({ items }) => ({
    value: money(47_000, 47_000),
    items: (items as Json[]).map((each) => priced(each, 470)),
  })),
  'prices the contract and its items in euros': revises(({ items }) => ({
    value: money(47_000, 47_000, { currency: 'EUR' }),
    items: (items as Json[]).map((each) => priced(each, 470, 'EUR')),
  })),

  'halves the quantity': item((each) => {
    each.quantity = 50
  }),
  'describes an item otherwise': item((each) => {
    each.description = 'Канцелярське приладдя'
  }),
  'adds an item': revises(({ items }) => {
    const [first] = items as Json[]
    return { items: [...(items as Json[]), { ...first, id: 'f'.repeat(32) }] }
  }),
  'adds an item of another kind': revises(({ items }) => {
    const [first] = items as Json[]
    const classification = { scheme: 'ДК021', id: '22113000-5', description: 'Бібліотечні книги' }
    return { items: [...(items as Json[]), { ...first, id: 'f'.repeat(32), classification }] }
  }),
  'takes the second item out': revises(({ items }) => ({ items: (items as Json[]).slice(0, 1) })),
  'leaves the place of delivery out': item((each) => {
    delete each.deliveryAddress
  }),

  'prices an item within the contract': item((each) => Object.assign(each, priced(each, 480))),
  'prices an item above the contract': item((each) => Object.assign(each, priced(each, 900))),
  'prices an item below the contract': item((each) => Object.assign(each, priced(each, 100))),
  'prices an item of which nothing is delivered': item((each) =>
    Object.assign(each, priced(each, 480), { quantity: 0 }),
  ),

  'prices nothing of the second item at 0': nothingAt(0),
  'prices nothing of the second item at 0.01': nothingAt(0.01),

  'terminates the contract': ends(money(48_000, 48_000)),
  'terminates the contract without saying what was paid': changes(CONTRACT, { status: 'terminated' }),
  'terminates the contract paid without tax': ends(money(45_000, 45_000, { valueAddedTaxIncluded: false })),
  'terminates the contract paid without tax but with another amount': ends(
    money(45_000, 40_000, { valueAddedTaxIncluded: false }),
  ),
  'terminates the contract paid in euros': ends(money(48_000, 48_000, { currency: 'EUR' })),
  'terminates the contract paid above its price': ends(money(57_000, 50_000)),
  'terminates the contract paid a hundredth above its price': ends(money(48_000.01, 48_000.01)),
  'terminates the contract paid with a tax of 20 percent': ends(money(48_000, 40_000)),
  'terminates the contract paid with a tax of a hundredth above 20 percent': ends(money(48_000.01, 40_000)),
  'terminates the contract paid without the amount without tax': ends(money(48_000, undefined)),
  'terminates the contract paid with a tax of 30 percent': ends(money(47_000, 36_000)),
} satisfies Record<string, Deed>
