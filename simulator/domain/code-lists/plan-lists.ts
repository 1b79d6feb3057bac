import { lazy, rows } from './lazy.ts'
import { steps } from './plan-of-ukraine.table.ts'

/** `budget.breakdown[].title`, in the order of the message; `other` needs a description. */
export const budgetSources = ['state', 'crimea', 'local', 'own', 'fund', 'loan', 'other'] as const

export type BudgetSource = (typeof budgetSources)[number]

export const budgetSourceToDescribe: BudgetSource = 'other'

/** `tender.procurementMethod` of a plan → its `procurementMethodType`s, in the order of the message. */
export const planProcedures = {
  '': ['', 'centralizedProcurement'],
  open: [
    'belowThreshold',
    'aboveThreshold',
    'aboveThresholdUA',
    'aboveThresholdEU',
    'aboveThresholdUA.defense',
    'simple.defense',
    'competitiveDialogueUA',
    'competitiveDialogueEU',
    'esco',
    'closeFrameworkAgreementUA',
    'requestForProposal',
  ],
  selective: ['priceQuotation', 'competitiveOrdering'],
  limited: ['reporting', 'negotiation', 'negotiation.quick'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Methods whose plans may spread the budget over several years. */
export const multiYearBudgetMethods: readonly string[] = ['closeFrameworkAgreementUA']

/** Methods whose budget may be less than the sum of its sources. */
export const uncountedBudgetMethods: readonly string[] = ['esco']

/** Methods whose plans may be completed without a tender. */
export const methodsCompletedWithoutTender: readonly string[] = [
  'belowThreshold',
  'requestForProposal',
  'reporting',
  '',
]

export const planOfUkraineScheme = 'plan_of_ukraine'

export interface PlanOfUkraineStep {
  readonly name_uk: string
  readonly name_en: string
}

/** Id of a step of the Ukraine Plan → its names, which `budget.project` must repeat. */
export const planOfUkraine = lazy<ReadonlyMap<string, PlanOfUkraineStep>>(
  () => new Map(rows(steps).map(([id = '', name_uk = '', name_en = '']) => [id, { name_uk, name_en }])),
)

/** The method of defence until the law on simplified procurement of defence, and the one since then. */
export const defenseMethods = { old: 'aboveThresholdUA.defense', simplified: 'simple.defense' } as const

const defenseOnlyMethods: readonly string[] = Object.values(defenseMethods)

/** A central purchasing body plans for others: by which method it will buy is open. */
const centralPlanMethod = 'centralizedProcurement'

/** Whether a plan of this method is kept by a central purchasing body. */
export const isCentralPlan = (planned: string): boolean => planned === centralPlanMethod

/** What may be planned, in the order of the message; a plan without a method is of the past. */
const plannedMethods: readonly string[] = [
  centralPlanMethod,
  ...planProcedures.open,
  ...planProcedures.selective,
  ...planProcedures.limited,
]

const plannedWithoutDefense = plannedMethods.filter((method) => !defenseOnlyMethods.includes(method))

const plannedByKind: Readonly<Record<string, readonly string[]>> = {
  defense: plannedMethods,
  general: plannedWithoutDefense,
  special: plannedWithoutDefense,
  central: plannedWithoutDefense,
  authority: plannedWithoutDefense,
  social: plannedWithoutDefense,
  other: ['belowThreshold', 'reporting', 'priceQuotation', 'requestForProposal', 'esco'],
}

/** Methods a procuring entity of this kind may plan, in the order of the message; undefined: any. */
export function planMethodsOf(kind: string | undefined): readonly string[] | undefined {
  return plannedByKind[kind ?? '']
}

/** Methods a tender made from a plan may have: those that begin a procurement. */
export const firstStageMethods: readonly string[] = [
  'belowThreshold',
  'closeFrameworkAgreementUA',
  'esco',
  'competitiveDialogueUA',
  'competitiveDialogueEU',
  'reporting',
  'negotiation',
  'negotiation.quick',
  'aboveThresholdEU',
  'aboveThreshold',
  'aboveThresholdUA',
  'aboveThresholdUA.defense',
  'simple.defense',
  'priceQuotation',
  'requestForProposal',
  'competitiveOrdering',
]

/** Methods that may be used although another one was planned: by the planned one. */
const methodsInstead: Readonly<Record<string, string>> = { belowThreshold: 'priceQuotation' }

/** Whether a tender of this method may be made from a plan of that one. */
export function methodServesPlan(announced: string, planned: string): boolean {
  return planned === announced || isCentralPlan(planned) || methodsInstead[planned] === announced
}
