import { type Instant, parse, print, readDate } from '../domain/time.ts'

/**
 * Reads an ISO 8601 date as the CDB does. Answers the text the CDB prints (the sender's offset is kept, a date
 * without one is Kyiv time, microseconds appear only when not zero), or the CDB's words of refusal.
 */
export function readDateField(value: string): { readonly text: string } | { readonly refusal: string } {
  const reading = readDate(value)
  if (!('fault' in reading)) return { text: reading.text }
  return {
    refusal:
      reading.fault === 'out of range'
        ? 'date value out of range'
        : `Could not parse ${value}. Should be ISO8601.`,
  }
}

/** Microseconds since the epoch of a date of converted data; NaN for anything else, so that no comparison holds. */
export function instant(value: unknown): number {
  return typeof value === 'string' ? (parse(value) ?? Number.NaN) : Number.NaN
}

/** The date of an instant, as the CDB prints it. */
export function printed(at: Instant): string {
  return print(at)
}
