import { pythonRepr } from '../python-text.ts'

/** A value as the data type of a requirement reads it, or what the CDB says of one it cannot read. */
export type TypedValue = { readonly value: string | number | boolean } | { readonly words: string }

const yes: readonly unknown[] = [true, 1, 'True', 'true', '1']
const no: readonly unknown[] = [false, 0, 'False', 'false', '0']
const textOf = (value: unknown) => (typeof value === 'string' ? value : pythonRepr(value))

const readers: Readonly<Record<string, (value: unknown) => TypedValue>> = {
  string: (value) =>
    typeof value === 'object'
      ? { words: `Couldn't interpret '${textOf(value)}' as string.` }
      : { value: textOf(value) },
  integer(value) {
    const number = typeof value === 'string' ? wholeNumber(value) : Math.trunc(Number(value))
    return Number.isFinite(number) ? { value: number } : { words: `Value '${textOf(value)}' is not int.` }
  },
  number(value) {
    const number = typeof value === 'string' && !value.trim() ? Number.NaN : Number(value)
    return Number.isNaN(number)
      ? { words: `Number '${textOf(value)}' failed to convert to a decimal.` }
      : { value: number }
  },
  boolean(value) {
    if (yes.includes(value)) return { value: true }
    return no.includes(value) ? { value: false } : { words: 'Must be either true or false.' }
  },
  'date-time': (value) => ({ value: textOf(value) }),
}

const wholeNumber = (text: string) => (/^\s*[-+]?\d+\s*$/.test(text) ? Number(text) : Number.NaN)

/** Reads a value by the `dataType` of a requirement. Source: tender/core/procedure/validation.py, TYPEMAP. */
export function valueOfType(value: unknown, dataType: string): TypedValue {
  return readers[dataType]?.(value) ?? { value: textOf(value) }
}
