import type { State } from './run.ts'

/** What `etalon` commands end with: 0 everything judged is in order … see the names. */
export const exitCodes = {
  passed: 0,
  failed: 1,
  askedWrongly: 2,
  couldNotRun: 3,
  harnessError: 4,
} as const

/** The exit code of a run. Nothing judged is not a success. */
export function exitCodeOf(summary: Readonly<Record<State, number>>): number {
  if (summary['config-error']) return exitCodes.askedWrongly
  if (summary['harness-error']) return exitCodes.harnessError
  if (summary.fail) return exitCodes.failed
  if (summary['could-not-run'] || !(summary.pass + summary.warn)) return exitCodes.couldNotRun
  return exitCodes.passed
}
