import { pythonRepr } from '../../domain/python-text.ts'
import { type JsonObject, objects } from '../json.ts'
import type { Checks } from './check.ts'
import { tenderOf } from './criterion.ts'
import { misfitOfDataType, truthy } from './requirement-value.ts'

/** Checks of requirements: which values go together, and with the data type. */
export const requirementChecks: Checks = {
  limitOfRequirement: (value, { dataType }, _context, name) => {
    if (!truthy(value)) return undefined
    if (dataType !== 'integer' && dataType !== 'number') return `${name} must be integer or number`
    return misfitOfDataType(value, dataType)
  },
  expectedValueOfRequirement: (value, requirement) =>
    truthy(value)
      ? (conflict('expectedValue', ['minValue', 'maxValue', 'expectedValues'], requirement) ??
        misfitOfDataType(value, requirement.dataType))
      : undefined,
  expectedValuesOfRequirement: (values, requirement) => {
    const fewest = Number(requirement.expectedMinItems ?? 0)
    const most = Number(requirement.expectedMaxItems ?? 0)
    if (!Array.isArray(values) || values.length === 0) {
      return fewest || most
        ? "expectedMinItems and expectedMaxItems couldn't exist without expectedValues"
        : undefined
    }
    return (
      conflict('expectedValues', ['minValue', 'maxValue', 'expectedValue'], requirement) ??
      values.map((value) => misfitOfDataType(value, requirement.dataType)).find((words) => words) ??
      wrongCount(fewest, most, values.length)
    )
  },
  featureOfRequirement: (feature, _object, context) => {
    if (!feature) return undefined
    const known = objects(tenderOf(context).features).some(({ id }) => id === feature)
    return known ? undefined : 'relatedFeature should be one of features'
  },
}

function conflict(name: string, others: readonly string[], requirement: JsonObject): string | undefined {
  const present = others.some((other) => requirement[other] !== undefined)
  return present ? `${name} conflicts with ${pythonRepr(others)}` : undefined
}

function wrongCount(fewest: number, most: number, count: number): string | undefined {
  if (fewest && most && fewest > most) return "expectedMinItems couldn't be higher then expectedMaxItems"
  if (fewest > count) return "expectedMinItems couldn't be higher then count of items in expectedValues"
  return most > count
    ? "expectedMaxItems couldn't be higher then count of items in expectedValues"
    : undefined
}
