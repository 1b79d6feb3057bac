/** A value the way Python prints it: the CDB's messages quote values so. Whole numbers print as integers. */
export function pythonRepr(value: unknown): string {
  return printed(value, [])
}

/** Members that the CDB keeps as floats, whole or not. */
const FLOATS: readonly string[] = ['amount', 'amountNet', 'quantity']

/** What is stored, inside a sentence: text without quotes, sums and quantities as floats. */
export function pythonStored(value: unknown): string {
  return typeof value === 'string' ? value : printed(value, FLOATS)
}

function printed(value: unknown, floats: readonly string[]): string {
  if (value === null || value === undefined) return 'None'
  if (value === true) return 'True'
  if (value === false) return 'False'
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map((each) => printed(each, floats)).join(', ')}]`
  if (typeof value !== 'object') return String(value)
  const members = Object.entries(value).map(([key, each]) => {
    const float = typeof each === 'number' && floats.includes(key)
    return `${quoted(key)}: ${float ? pythonFloat(each) : printed(each, floats)}`
  })
  return `{${members.join(', ')}}`
}

/** A number as Python prints a float: `5.0`, `0.1`. */
export function pythonFloat(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e16 ? `${value}.0` : String(value)
}

function quoted(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'"
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r')
    .replaceAll(mark, `\\${mark}`)
  return mark + escaped + mark
}

/** A tuple of values the way Python prints it: one alone keeps its comma. */
export function pythonTuple(values: readonly unknown[]): string {
  return `(${values.map(pythonRepr).join(', ')}${values.length === 1 ? ',' : ''})`
}

/** A value inside a sentence: text without quotes, everything else as Python prints it. */
export function pythonStr(value: unknown): string {
  return typeof value === 'string' ? value : pythonRepr(value)
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
