import { isObject } from './json.ts'

/** JSON as Python prints it inside a message: `str(value)`. */
export function pythonText(value: unknown): string {
  return typeof value === 'string' ? value : pythonLiteral(value)
}

/** JSON as Python's `repr(value)`: single quotes, True, False, None. */
export function pythonLiteral(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (Array.isArray(value)) return `[${value.map(pythonLiteral).join(', ')}]`
  if (!isObject(value)) return String(value)
  const members = Object.entries(value).map(([key, member]) => `${quoted(key)}: ${pythonLiteral(member)}`)
  return `{${members.join(', ')}}`
}

/** A Python tuple of literals: `('a',)`, `('a', 'b')`. */
export function pythonTuple(values: readonly unknown[]): string {
  return `(${values.map(pythonLiteral).join(', ')}${values.length === 1 ? ',' : ''})`
}

/** Name of the Python type that JSON is parsed into. */
export function pythonType(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return 'str'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float'
  return 'dict'
}

function quoted(value: string): string {
  const escaped = value
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r')
  if (value.includes("'") && !value.includes('"')) return `"${escaped}"`
  return `'${escaped.replaceAll("'", "\\'")}'`
}
