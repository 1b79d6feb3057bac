/** A value the way Python prints it: the CDB's messages quote values so. Whole numbers print as integers. */
export function pythonRepr(value: unknown): string {
  if (value === null || value === undefined) return 'None'
  if (value === true) return 'True'
  if (value === false) return 'False'
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map(pythonRepr).join(', ')}]`
  if (typeof value === 'object') {
    const members = Object.entries(value).map(([key, each]) => `${quoted(key)}: ${pythonRepr(each)}`)
    return `{${members.join(', ')}}`
  }
  return String(value)
}

/** A number that Python holds as a float: whole ones keep their `.0`. */
export function pythonFloat(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : String(value)
}

function quoted(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'"
  return mark + text.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`) + mark
}

/** A tuple of values the way Python prints it: one alone keeps its comma. */
export function pythonTuple(values: readonly unknown[]): string {
  return `(${values.map(pythonRepr).join(', ')}${values.length === 1 ? ',' : ''})`
}

/** A value inside a sentence: text without quotes, everything else as Python prints it. */
export function pythonStr(value: unknown): string {
  return typeof value === 'string' ? value : pythonRepr(value)
}
