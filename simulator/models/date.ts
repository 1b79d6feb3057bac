import { type Instant, parse, print, readDate } from '../domain/time.ts'

/**
 * Reads an ISO 8601 date as the CDB does. Answers the text the CDB prints (the sender's offset is kept, a date
 * without one is Kyiv time, microseconds appear only when not zero), or the CDB's words of refusal.
 */
export function readDateField(value: string): { readonly text: string } | { readonly refusal: string } {
  if (printedShape.test(value)) return { text: value }
  const reading = readDate(value)
  if (!('fault' in reading)) return { text: reading.text }
  return {
    refusal:
      reading.fault === 'out of range'
        ? 'date value out of range'
        : `Could not parse ${value}. Should be ISO8601.`,
  }
}

/** What the CDB itself prints, on a day that every month has: nothing to change. */
const printedShape =
  /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.(?!000000)\d{6})?[+-](?:0\d|1[0-4]):[0-5]\d$/

/** Microseconds since the epoch of a date of converted data; NaN for anything else, so that no comparison holds. */
export function instant(value: unknown): number {
  return typeof value === 'string' ? (parse(value) ?? Number.NaN) : Number.NaN
}

/**
 * True when both are dates of converted data and the first is earlier. With one offset their texts are in the
 * order of time, which spares reading them.
 */
export function isBefore(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return false
  return one.slice(-6) === other.slice(-6) ? one < other : instant(one) < instant(other)
}

/** The date of an instant, as the CDB prints it. */
export function printed(at: number): string {
  return print(at as Instant)
}
