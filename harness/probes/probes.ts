import { enquiryProbes } from './enquiries.ts'
import type { Probe } from './probe.ts'
import { remedyProbes } from './remedies.ts'
import { tenderingProbes } from './tendering.ts'
import { winnerProbes } from './winner.ts'

/** What the law lets people do up to an instant, or from an instant on; in the order of a procedure. */
export const probes: readonly Probe[] = [
  ...enquiryProbes,
  ...tenderingProbes,
  ...remedyProbes,
  ...winnerProbes,
]
