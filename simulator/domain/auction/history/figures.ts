import { Decimal } from 'decimal.js'
import { divide, type Fraction, fraction, minus } from '../../fraction.ts'
import { type Instant, parse } from '../../time.ts'

/** A figure as it stands in a document: a number, a decimal text or a text `p/q`. Undefined when it is none. */
export function figure(written: unknown): Fraction | undefined {
  if (typeof written === 'number') return Number.isFinite(written) ? fraction(written) : undefined
  if (typeof written !== 'string') return undefined
  const [over = '', under, ...more] = written.split('/')
  const decimal = /^\s*-?\d+(\.\d+)?(e[+-]?\d+)?\s*$/i
  if (more.length || !decimal.test(over) || (under !== undefined && !decimal.test(under))) return undefined
  const parts = [fraction(over.trim()), fraction((under ?? '1').trim())] as const
  return parts[1].over > 0n ? divide(...parts) : undefined
}

/**
 * A number may mean the decimal it prints as or the binary fraction the computer holds: the module computes fractions
 * from the latter (Python: Fraction(float)), so whatever is exact in either reading is exact.
 */
export function readings(written: unknown): Fraction[] {
  const decimal = figure(written)
  if (!decimal) return []
  return typeof written === 'number' ? [decimal, binary(written)] : [decimal]
}

function binary(value: number): Fraction {
  let [over, under] = [value, 1n]
  while (!Number.isInteger(over)) [over, under] = [over * 2, under * 2n]
  return divide({ over: BigInt(over), under }, { over: 1n, under: 1n })
}

export const equal = (one: Fraction, other: Fraction): boolean =>
  one.over * other.under === other.over * one.under

export const less = (one: Fraction, other: Fraction): boolean =>
  one.over * other.under < other.over * one.under

/** Two figures that say the same, however they are written; two missing ones do too. */
export function same(one: unknown, other: unknown): boolean {
  const [a, b] = [readings(one), readings(other)]
  if (!a.length || !b.length) return one === other
  return a.some((x) => b.some((y) => equal(x, y)))
}

/** No further apart than a computer's number can tell, or than `cents` allows. */
export function near(one: Fraction, other: Fraction, cents = '0'): boolean {
  const apart = minus(one, other)
  const size = { over: apart.over < 0n ? -apart.over : apart.over, under: apart.under }
  const grain = { over: one.over < 0n ? -one.over : one.over, under: one.under * 10n ** 12n }
  return !less(grain, size) || !less(fraction(cents), size)
}

/** A figure for people: whole decimals as they are, others to eight places. */
export function shown(written: unknown): string {
  const read = isFraction(written) ? written : figure(written)
  if (!read) return written === undefined ? '—' : String(written)
  const decimal = new Decimal(read.over.toString()).div(read.under.toString())
  return decimal.toDecimalPlaces(8).toFixed()
}

const isFraction = (written: unknown): written is Fraction =>
  typeof written === 'object' && written !== null && 'over' in written

/** A moment as it stands in a document. */
export const moment = (written: unknown): Instant | undefined =>
  typeof written === 'string' ? parse(written) : undefined

/** Two dates that mean the same moment; two missing ones do too. */
export const sameMoment = (one: unknown, other: unknown): boolean =>
  one === other || (moment(one) !== undefined && moment(one) === moment(other))
