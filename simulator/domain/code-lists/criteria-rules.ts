import { type Instant, instant } from '../time.ts'
import { rulePeriods, ruleSets } from './criteria-rules.table.ts'
import { type DateName, dates, isDateName } from './dates.ts'
import { lazy, rows, words } from './lazy.ts'

/**
 * When a criterion is required: always; for works; for services; or, of all criteria with that word, at least one (Article 16).
 */
export type CriteriaRule = 'required' | 'required_works' | 'required_services' | 'required_article_16'

export interface CriteriaRulePeriod {
  /** In force for tenders created at or after this date; none: since ever. */
  readonly from: DateName | undefined
  /** In force for tenders created at or before this date; none: for ever. */
  readonly to: DateName | undefined
  /** Criterion id → its rules, in the order of the standard. */
  readonly criteria: ReadonlyMap<string, readonly CriteriaRule[]>
}

const ruleWords = ['required', 'required_works', 'required_services', 'required_article_16'] as const

function isRule(word: string): word is CriteriaRule {
  return ruleWords.some((rule) => rule === word)
}

function bound(name: string): DateName | undefined {
  if (name === '') return undefined
  if (!isDateName(name)) throw new Error(`criteria rules name the unknown date ${name}`)
  return name
}

function criteriaOf(set: string): ReadonlyMap<string, readonly CriteriaRule[]> {
  return new Map(
    words(set).map((word) => {
      const [id = '', ...rules] = word.split(':')
      return [`CRITERION.${id}`, rules.length === 0 ? ['required'] : rules.filter(isRule)]
    }),
  )
}

/**
 * procurementMethodType → periods; the first one that holds the tender's creation applies, a method without any requires
 * nothing.
 */
export const criteriaRules = lazy<ReadonlyMap<string, readonly CriteriaRulePeriod[]>>(() => {
  const sets = ruleSets.split(/^=$/m).map(criteriaOf)
  const methods = new Map<string, CriteriaRulePeriod[]>()
  for (const [method = '', from = '', to = '', set] of rows(rulePeriods)) {
    const criteria = sets[Number(set)]
    if (criteria === undefined) throw new Error(`criteria rules name the unknown set ${set}`)
    const periods = methods.get(method) ?? []
    methods.set(method, [...periods, { from: bound(from), to: bound(to), criteria }])
  }
  return methods
})

/** The criteria asked, under these words, of a tender of a method created at an instant; their ids. */
export function criteriaAskedOf(
  method: string,
  created: Instant,
  words: readonly CriteriaRule[],
): readonly string[] {
  const period = criteriaRules()
    .get(method)
    ?.find(
      ({ from, to }) =>
        (from === undefined || created >= instant(dates[from])) &&
        (to === undefined || created <= instant(dates[to])),
    )
  const asked = [...(period?.criteria ?? [])].filter(([, rules]) =>
    rules.some((word) => words.includes(word)),
  )
  return asked.map(([id]) => id)
}

/** The words under which criteria are asked of every tender of a category. */
export function wordsOfCategory(category: string): readonly CriteriaRule[] {
  if (category === 'services') return ['required', 'required_services']
  return category === 'works' ? ['required', 'required_works'] : ['required']
}
