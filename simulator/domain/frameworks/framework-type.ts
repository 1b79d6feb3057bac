import type { Choice } from '../method.ts'
import type { FrameworkConfig } from '../records/framework.ts'
import type { Term } from '../timeline/periods.ts'

/** One type of framework as a table. Every key is a closed set of words, numbers or terms that a rule reads. */
export interface FrameworkType {
  readonly id: string
  readonly title: { readonly en: string; readonly uk: string }
  readonly source: readonly string[]
  /** Which flags a framework may have; the first value is the one it gets when it says nothing. */
  readonly config: { readonly [K in keyof FrameworkConfig]: Choice<FrameworkConfig[K]> }
  /** Who may make it. */
  readonly kinds: readonly string[]
  /** Whether its maker must be a central body on the list of those. */
  readonly maker: 'any' | 'central'
  /** Who may keep what comes of it to himself. */
  readonly restrictedFor: 'any' | 'defense'
  /** The shortest qualification period, in days. */
  readonly minQualificationDays: number
  /** How long questions are asked. */
  readonly enquiries: Term
  /** How many applications must come, and within how long after the start. */
  readonly minSubmissions: { readonly number: number; readonly within: Term }
  /** Whether a decision on an application needs a signed report. */
  readonly evaluationReports: 'required' | 'optional'
}

/** Declares a type of framework; the compiler checks that every key is there and every word is known. */
export function defineFramework<const F extends FrameworkType>(table: F): F {
  return table
}
