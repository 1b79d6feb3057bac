import { pythonStr } from '../domain/python-text.ts'
import { readDateField } from './date.ts'
import type { ScalarField, ScalarKind } from './schema.ts'

/** A value that cannot be read: the CDB's words and the name of the constraint. */
export interface Unreadable {
  readonly unreadable: string
  readonly constraint: string
}

type Reader = (value: unknown, field: ScalarField) => unknown

/** Readers of scalars: the converted value, or `Unreadable`. `null` and absence never get here. */
export const readers: { readonly [K in ScalarKind]: Reader } = {
  any: (value) => value,
  text: (value) => {
    if (typeof value === 'string') return value
    if (typeof value === 'boolean' || Number.isInteger(value)) return pythonStr(value)
    return unreadable(`Couldn't interpret '${pythonStr(value)}' as string.`, 'text')
  },
  number: (value) => {
    const read = toNumber(value)
    return read ?? unreadable(`Value '${pythonStr(value)}' is not float.`, 'number')
  },
  integer: (value) => {
    const whole = typeof value === 'string' && !/^\s*[+-]?\d+\s*$/.test(value) ? undefined : toNumber(value)
    return whole === undefined
      ? unreadable(`Value '${pythonStr(value)}' is not int.`, 'integer')
      : Math.trunc(whole)
  },
  decimal: (value, field) => {
    const read = toNumber(value)
    if (read === undefined)
      return unreadable(`Number '${pythonStr(value)}' failed to convert to a decimal.`, 'decimal')
    return rounded(read, field.precision ?? 3)
  },
  decimalText: (value) =>
    toNumber(value) === undefined
      ? unreadable(`Number '${pythonStr(value)}' failed to convert to a decimal.`, 'decimal')
      : pythonStr(value).trim(),
  boolean: (value) => {
    if (typeof value === 'boolean') return value
    if (value === 'True' || value === 'true' || value === '1' || value === 1) return true
    if (value === 'False' || value === 'false' || value === '0' || value === 0) return false
    return unreadable('Must be either true or false.', 'boolean')
  },
  date: (value) => {
    if (typeof value !== 'string')
      return unreadable(`Could not parse ${pythonStr(value)}. Should be ISO8601.`, 'date')
    const read = readDateField(value)
    return 'text' in read ? read.text : unreadable(read.refusal, 'date')
  },
  duration: (value) =>
    typeof value === 'string' && durationShape.test(value)
      ? value
      : unreadable(
          typeof value === 'string'
            ? `Unable to parse duration string '${value}'`
            : `Could not parse ${pythonStr(value)}. Should be ISO8601 Durations.`,
          'duration',
        ),
  md5: (value) => {
    if (typeof value !== 'string' || value.length !== 32)
      return unreadable('Hash value is wrong length.', 'length')
    return hexadecimal.test(value) ? value : unreadable('Hash value is not hexadecimal.', 'hexadecimal')
  },
  hash: (value) => {
    const [kind, digits] = pythonStr(value).split(/:(.*)/s)
    const size = kind === undefined ? undefined : hashSizes[kind]
    if (digits === undefined || size === undefined) return unreadable('Hash type is not supported.', 'type')
    if (digits.length !== size) return unreadable('Hash value is wrong length.', 'length')
    return hexadecimal.test(digits) ? value : unreadable('Hash value is not hexadecimal.', 'hexadecimal')
  },
}

/** True for the answer of a reader that could not read. */
export function isUnreadable(value: unknown): value is Unreadable {
  return typeof value === 'object' && value !== null && 'unreadable' in value && 'constraint' in value
}

const hexadecimal = /^[0-9a-fA-F]+$/
const durationShape =
  /^[+-]?P(?!\b)(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?W)?(?:\d+(?:[.,]\d+)?D)?(?:T(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?$/

/** Hexadecimal digits of the digests Python's hashlib guarantees (shake digests have none). */
const hashSizes: { readonly [kind: string]: number } = {
  md5: 32,
  sha1: 40,
  sha224: 56,
  sha256: 64,
  sha384: 96,
  sha512: 128,
  sha3_224: 56,
  sha3_256: 64,
  sha3_384: 96,
  sha3_512: 128,
  blake2b: 128,
  blake2s: 64,
  shake_128: 0,
  shake_256: 0,
}

function unreadable(words: string, constraint: string): Unreadable {
  return { unreadable: words, constraint }
}

function toNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value !== 'string' || !/^\s*[+-]?(\d+(_\d+)*\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(value))
    return undefined
  return Number(value.replaceAll('_', ''))
}

/** Half up, away from zero, as Python's ROUND_HALF_UP on the printed digits of the number. */
function rounded(value: number, digits: number): number {
  if (!Number.isFinite(value)) return value
  const shifted = Number(`${Math.abs(value)}e${digits}`)
  return Math.sign(value) * Number(`${Math.round(shifted)}e-${digits}`)
}
