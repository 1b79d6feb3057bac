import { Decimal } from 'decimal.js'

/** An exact fraction; the lower part is always greater than nought. */
export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

export const zero: Fraction = { over: 0n, under: 1n }

/** `over` whole parts of `under`; both whole numbers. */
export function ratio(over: number, under = 1): Fraction {
  return { over: BigInt(over), under: BigInt(under) }
}

/** The fraction that a decimal text, or the printed form of a number, means. */
export function fraction(decimal: string | number): Fraction {
  const [whole = '', digits = ''] = new Decimal(decimal).toFixed().split('.')
  return { over: BigInt(whole + digits), under: 10n ** BigInt(digits.length) }
}

export function plus(one: Fraction, other: Fraction): Fraction {
  return lowest(one.over * other.under + other.over * one.under, one.under * other.under)
}

export function minus(one: Fraction, other: Fraction): Fraction {
  return plus(one, { over: -other.over, under: other.under })
}

export function times(one: Fraction, other: Fraction): Fraction {
  return lowest(one.over * other.over, one.under * other.under)
}

/** Divides by a fraction greater than nought. */
export function divide(one: Fraction, other: Fraction): Fraction {
  return lowest(one.over * other.under, one.under * other.over)
}

/** The fraction that a number is inside a computer: 0.1 is a little more than a tenth. Source: Python, Fraction(float). */
export function binary(value: number): Fraction {
  let [over, under] = [value, 1n]
  for (; !Number.isInteger(over); over *= 2) under *= 2n
  return lowest(BigInt(over), under)
}

/** Below nought when the first is less, above when it is more, nought when both are the same. */
export function compare(one: Fraction, other: Fraction): number {
  const difference = one.over * other.under - other.over * one.under
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

/** The text `3/4`, or `3` when nothing is below. */
export function printFraction(value: Fraction): string {
  const { over, under } = lowest(value.over, value.under)
  return under === 1n ? String(over) : `${over}/${under}`
}

/** Reads what `printFraction` printed, or a decimal text. */
export function readFraction(text: string): Fraction {
  const [over = '', under] = text.split('/')
  return under === undefined ? fraction(over) : { over: BigInt(over), under: BigInt(under) }
}

/** The nearest number a computer holds. */
export function nearest({ over, under }: Fraction): number {
  return new Wide(over.toString()).div(under.toString()).toNumber()
}

/** Arithmetic of Python's Decimal: 28 digits. */
const Wide = Decimal.clone({ precision: 28, rounding: Decimal.ROUND_HALF_EVEN })

/** The fraction as a decimal number with so many digits after the point, half up as the CDB rounds. */
export function rounded({ over, under }: Fraction, digits: number): number {
  const quotient = new Wide(over.toString()).div(under.toString())
  return quotient.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP).toNumber()
}

function lowest(over: bigint, under: bigint): Fraction {
  let [a, b] = [over < 0n ? -over : over, under]
  while (b > 0n) [a, b] = [b, a % b]
  return { over: over / a, under: under / a }
}
