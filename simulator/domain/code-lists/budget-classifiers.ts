import { ccce, kekv, kpk, kpkv, kpkYears, tkpkmb } from './budget-classifiers.table.ts'
import { lazy, wordSet, words } from './lazy.ts'
import { uktzed } from './uktzed.table.ts'

/** Schemes of classifications. */
export const kpkScheme = 'КПК'
export const tkpkmbScheme = 'ТПКВКМБ'
export const kpkvScheme = 'КПКВ'
export const ccceScheme = 'CCCE-UA'
export const uktzedScheme = 'UKTZED'

const byScheme = lazy<ReadonlyMap<string, ReadonlySet<string>>>(() => {
  const codes = new Map(words(kpkYears).map((year) => [`${kpkScheme}-${year}`, new Set<string>()]))
  let years: readonly string[] = []
  for (const word of words(kpk)) {
    if (word.endsWith(':')) years = word.slice(0, -1).split(',')
    else for (const year of years) codes.get(`${kpkScheme}-${year}`)?.add(word)
  }
  return codes
})

/** `КПК-<year>` of every year there is, in the order of the message. */
export const kpkSchemes = lazy<readonly string[]>(() => [...byScheme().keys()])

/** The codes of a scheme `КПК-<year>`; none when there is no such year. */
export function kpkCodes(scheme: string): ReadonlySet<string> {
  return byScheme().get(scheme) ?? new Set()
}

/** What `budget.breakdown[].classification.scheme` may be, in the order of the message. */
export const budgetClassificationSchemes = lazy<readonly string[]>(() => [...kpkSchemes(), tkpkmbScheme])

export const tkpkmbCodes = lazy(() => wordSet(tkpkmb))
export const kpkvCodes = lazy(() => wordSet(kpkv))
export const kekvCodes = lazy(() => wordSet(kekv))
export const ccceCodes = lazy(() => wordSet(ccce))
export const uktzedCodes = lazy(() => wordSet(uktzed))

/** The GMDN lists are not public: a code (either edition) is judged by its shape. */
export function isGmdn(code: string): boolean {
  return /^\d{4,6}$/.test(code)
}
