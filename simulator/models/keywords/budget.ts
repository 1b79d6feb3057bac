import { multiYearBudgetMethods, uncountedBudgetMethods } from '../../domain/code-lists/plan-lists.ts'
import { type JsonObject, objectAt, objects } from '../json.ts'

/** Budget years a framework agreement may span beyond the first. */
const furtherYears = 4

/** What is wrong with a budget, given the plan around it. Source: planning/api/procedure/models/plan.py, validate_budget. */
export function wrongBudget(budget: JsonObject, plan: JsonObject): string | undefined {
  const method = String(objectAt(plan, 'tender').procurementMethodType)
  const breakdown = objects(budget.breakdown)
  if (breakdown.length === 0) return 'Breakdown field is required.'
  return wrongYears(objectAt(budget, 'period'), method) ?? wrongSum(breakdown, budget, method)
}

function wrongYears({ startDate, endDate }: JsonObject, method: string): string | undefined {
  if (startDate === undefined || endDate === undefined) return undefined
  const years = yearOf(endDate) - yearOf(startDate)
  if (multiYearBudgetMethods.includes(method)) {
    return years > furtherYears
      ? `Period startDate and endDate must be within ${furtherYears + 1} budget years for ${method}.`
      : undefined
  }
  return years === 0 ? undefined : `Period startDate and endDate must be within one year for ${method}.`
}

function yearOf(date: unknown): number {
  return Number(String(date).slice(0, 4))
}

/** Millionths, so that sums of decimal fractions are exact. */
function micros(amount: unknown): number {
  return Math.round(Number(amount) * 1_000_000)
}

function wrongSum(breakdown: readonly JsonObject[], budget: JsonObject, method: string): string | undefined {
  if (uncountedBudgetMethods.includes(method)) return undefined
  const sum = breakdown.reduce((total, part) => total + micros(objectAt(part, 'value').amount), 0)
  return sum > micros(budget.amount)
    ? "Sum of the breakdown values amounts can't be greater than budget amount"
    : undefined
}
