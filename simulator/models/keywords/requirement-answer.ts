import type { JsonObject } from '../json.ts'
import { pythonText } from '../python.ts'
import type { Wording } from './check.ts'
import { readByDataType } from './requirement-value.ts'

/**
 * What is wrong with the values of an answer, given what its requirement expects.
 * Source: tender/core/procedure/models/req_response.py, MatchResponseValue.
 */
export function misfitOfAnswer(
  response: JsonObject,
  requirement: JsonObject,
  takesMore: boolean,
): Wording | undefined {
  const { value, values } = response
  const several = Array.isArray(values) ? values : []
  const single = value !== undefined && value !== null
  if (!single && several.length === 0) {
    return [{ value: 'Response required at least one of field ["value", "values"]' }]
  }
  if (single && several.length > 0) return [{ value: "Field 'value' conflicts with 'values'" }]
  const read: unknown[] = []
  for (const each of single ? [value] : several) {
    const taken = readByDataType(each, requirement.dataType)
    if ('words' in taken) return [{ value: [taken.words] }]
    read.push(taken.value)
  }
  return (
    read.map((each) => wrongValue(each, requirement)).find((words) => words !== undefined) ??
    wrongValues(read, requirement, takesMore)
  )
}

function wrongValue(value: unknown, requirement: JsonObject): string | undefined {
  const { expectedValue, minValue, maxValue, id } = requirement
  const native = (limit: unknown) => {
    const taken = readByDataType(limit, requirement.dataType)
    return 'words' in taken ? undefined : taken.value
  }
  const shown = pythonText(value)
  if (expectedValue !== undefined && expectedValue !== null && native(expectedValue) !== value)
    return `Value "${shown}" does not match expected value "${pythonText(expectedValue)}" in requirement ${id}`
  if (isBelow(value, native(minValue)))
    return `Value ${shown} is lower than minimal required ${pythonText(minValue)} in requirement ${id}`
  return isBelow(native(maxValue), value)
    ? `Value ${shown} is higher than required ${pythonText(maxValue)} in requirement ${id}`
    : undefined
}

function isBelow(one: unknown, other: unknown): boolean {
  return typeof one === 'number' && typeof other === 'number' && one < other
}

function wrongValues(
  values: readonly unknown[],
  requirement: JsonObject,
  takesMore: boolean,
): string | undefined {
  const { expectedMinItems: fewest, expectedMaxItems: most, dataType, id } = requirement
  const expected = new Set(
    (Array.isArray(requirement.expectedValues) ? requirement.expectedValues : []).map((value) => {
      const taken = readByDataType(value, dataType)
      return 'words' in taken ? undefined : taken.value
    }),
  )
  const given = new Set(values)
  const matching = [...given].filter((value) => expected.has(value)).length
  if (isBelow(most, given.size))
    return `Count of values is higher than maximum of ${most} for requirement ${id}`
  if (takesMore)
    return isBelow(matching, fewest)
      ? `Count of matching values is less than minimum of ${fewest} for requirement ${id}`
      : undefined
  if (isBelow(given.size, fewest))
    return `Count of values is less than minimum of ${fewest} for requirement ${id}`
  return expected.size > 0 && matching < given.size
    ? `One or more values are not among expected values for requirement ${id}`
    : undefined
}
