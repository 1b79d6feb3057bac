import {
  ccceCodes,
  ccceScheme,
  kpkCodes,
  tkpkmbCodes,
  tkpkmbScheme,
  uktzedCodes,
  uktzedScheme,
} from '../../domain/code-lists/budget-classifiers.ts'
import { funderProgramScheme, funderPrograms } from '../../domain/code-lists/funders.ts'
import {
  budgetSourceToDescribe,
  methodsCompletedWithoutTender,
  planOfUkraine,
  planOfUkraineScheme,
  planProcedures,
} from '../../domain/code-lists/plan-lists.ts'
import { isObject } from '../../domain/json.ts'
import { pythonTuple } from '../../domain/python-text.ts'
import { objectAt, objects } from '../json.ts'
import { wrongBudget } from './budget.ts'
import type { Checks } from './check.ts'

const missing = 'This field is required.'
const profile = /^\d{6}-\d{8}-\d{6}-\d{8}/

/** Checks of plans. */
export const planChecks: Checks = {
  knownBudgetProject: (id, { scheme }) => {
    const known = programs(scheme)
    if (!known)
      return funderPrograms().has(String(id)) || planOfUkraine().has(String(id))
        ? 'scheme is required for a known budget project id'
        : undefined
    const program = known.get(String(id))
    if (!program) return `${scheme} id not found in standards`
    return 'archive' in program && program.archive ? `${scheme} program is archived` : undefined
  },
  nameOfBudgetProject: (name, project, _context, language) => {
    const { id } = project
    const scheme = project.scheme ?? (planOfUkraine().has(String(id)) ? planOfUkraineScheme : undefined)
    const program = programs(scheme)?.get(String(id))
    const expected = program?.[language === 'name_en' ? 'name_en' : 'name_uk']
    return expected === undefined || name === expected
      ? undefined
      : `Value should be from ${scheme} dictionary for ${id}`
  },
  knownBudgetCode: (id, { scheme }) => {
    const codes = scheme === tkpkmbScheme ? tkpkmbCodes() : kpkCodes(String(scheme))
    return codes.has(String(id)) ? undefined : `${scheme} id not found in standards`
  },
  otherSourceDescribed: (description, { title }) =>
    title === budgetSourceToDescribe && !description ? missing : undefined,
  periodNotYear: (year) => (year ? "Can't use year field, use period field instead" : undefined),
  breakdownCurrency: (breakdown, { currency }) => {
    const parts = objects(breakdown).map((part) => objectAt(part, 'value').currency)
    if (parts.length === 0) return undefined
    const all = new Set(currency === undefined ? parts : [...parts, currency])
    return all.size > 1
      ? 'Currency should be identical for all budget breakdown values and budget'
      : undefined
  },
  knownPlanCode: (id, { scheme }) => {
    if (scheme === ccceScheme && !ccceCodes().has(String(id))) return `${scheme} id not found in standards`
    return scheme === uktzedScheme && !uktzedCodes().has(String(id))
      ? `${scheme} id not found in standards`
      : undefined
  },
  noCustomsCodes: (classifications) =>
    objects(classifications).some(({ scheme }) => scheme === uktzedScheme)
      ? `Forbidden to add ${uktzedScheme}. Should be added in items.additionalClassifications.`
      : undefined,
  profilePattern: (value) =>
    value && !profile.test(String(value)) ? "The profile value doesn't match id pattern" : undefined,
  planProcedure: (type, { procurementMethod }) => {
    const method = String(procurementMethod)
    const types = method === '' ? ['centralizedProcurement'] : proceduresOf(method)
    return types.includes(String(type)) ? undefined : `Value must be one of ${pythonTuple(types)}.`
  },
  planStatus: (status, plan) => {
    if (status === 'cancelled' && objectAt(plan, 'cancellation').status !== 'active')
      return 'An active cancellation object is required'
    if (status !== 'complete' || plan.tender_id) return undefined
    const type = String(objectAt(plan, 'tender').procurementMethodType)
    return methodsCompletedWithoutTender.includes(type)
      ? undefined
      : `Can't complete plan with '${type}' tender.procurementMethodType`
  },
  budgetOfPlan: (budget, plan) => (isObject(budget) ? wrongBudget(budget, plan) : missing),
}

type Program = { readonly name_uk: string; readonly name_en: string; readonly archive?: boolean }

function programs(scheme: unknown): ReadonlyMap<string, Program> | undefined {
  if (scheme === funderProgramScheme) return funderPrograms()
  return scheme === planOfUkraineScheme ? planOfUkraine() : undefined
}

function proceduresOf(method: string): readonly string[] {
  return Object.entries(planProcedures).find(([name]) => name === method)?.[1] ?? []
}
