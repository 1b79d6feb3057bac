import type { Instant } from '../../domain/time.ts'

/** Where "now" comes from: the machine's clock, a frozen one, or one that runs at a rate. */
export interface Clock {
  now(): Instant
}
