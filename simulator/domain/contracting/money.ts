import { Decimal as Base } from 'decimal.js'
import type { Value } from '../records/common.ts'
import type { ContractItem, ContractValue } from '../records/contract.ts'

/** Decimals as the CDB reckons with them: 28 significant digits. */
export const Decimal = Base.clone({ precision: 28, rounding: Base.ROUND_HALF_EVEN })
export type Decimal = InstanceType<typeof Decimal>

/** How many times the net amount the gross one may be at most. Source: AMOUNT_NET_COEF. */
export const grossPerNet = new Decimal('1.2')

export const decimal = (amount: number | undefined): Decimal => new Decimal(amount ?? 0)

/** Exact sum of amounts, in the same unit. */
export const sum = (amounts: readonly (Decimal | number)[]): Decimal =>
  amounts.reduce<Decimal>((total, each) => total.plus(each), new Decimal(0))

/** The greatest gross amount for a net one, rounded up to whole cents. */
export const greatestGross = (net: Decimal): Decimal =>
  net.times(grossPerNet).toDecimalPlaces(2, Decimal.ROUND_UP)

/**
 * How the amount of a value is at odds with its net amount: with tax it lies between net and net plus 20 %, without tax
 * both are one number. Nothing and nothing go together.
 */
export function netMismatch(value: Value): 'with-tax' | 'without-tax' | undefined {
  const [gross, net] = [decimal(value.amount), decimal(value.amountNet)]
  if (gross.isZero() && net.isZero()) return undefined
  if (!value.valueAddedTaxIncluded) return gross.equals(net) ? undefined : 'without-tax'
  return gross.lessThan(net) || gross.greaterThan(greatestGross(net)) ? 'with-tax' : undefined
}

/** What the items cost by their unit prices; undefined when no item has both a quantity and a price. */
export function unitPricesSum(items: readonly ContractItem[]): Decimal | undefined {
  const amounts = items.flatMap(({ quantity, unit }) =>
    unit?.value && typeof quantity === 'number' ? [decimal(quantity).times(decimal(unit.value.amount))] : [],
  )
  return amounts.length ? sum(amounts) : undefined
}

/**
 * How a sum of unit prices is at odds with the value, coins aside. With tax the sum lies between the net amount and the
 * amount, without tax it is the amount; `upper-bound`: tenders of the old days are only not to be exceeded.
 */
export function unitPricesMismatch(
  total: Decimal,
  value: ContractValue,
  law: 'by-tax' | 'upper-bound',
): 'with-tax' | 'without-tax' | 'upper-bound' | undefined {
  const [whole, gross] = [total.trunc(), decimal(value.amount).trunc()]
  if (law === 'upper-bound') return whole.greaterThan(gross) ? 'upper-bound' : undefined
  if (!value.valueAddedTaxIncluded) return whole.equals(gross) ? undefined : 'without-tax'
  const net =
    value.amountNet === undefined ? decimal(value.amount).dividedBy(grossPerNet) : decimal(value.amountNet)
  const between = net.trunc().lessThanOrEqualTo(whole) && whole.lessThanOrEqualTo(gross)
  return total.greaterThan(0) && between ? undefined : 'with-tax'
}
