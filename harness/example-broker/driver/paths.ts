import type { Json } from '../store.ts'

/** `lotValues[0].value.amount` in steps. */
function stepsOf(path: string): (string | number)[] {
  const steps = path.match(/[^.[\]]+/g) ?? []
  return steps.map((step) => (/^-?\d+$/.test(step) ? Number(step) : step))
}

/** What is at a path; `null` where there is nothing. Positions may count from the end. */
export function at(document: unknown, path: string): unknown {
  let found = document
  for (const step of stepsOf(path)) {
    if (Array.isArray(found)) found = found.at(Number(step))
    else if (found !== null && typeof found === 'object') found = (found as Json)[String(step)]
    else return null
  }
  return found ?? null
}

/** The change that puts a value at a path: the whole top-level member, because the CDB replaces these. */
export function changeAt(document: Json, path: string, value: unknown): Json {
  const [member, ...rest] = stepsOf(path)
  const name = String(member)
  return { [name]: replaced(document[name], rest, value) }
}

function replaced(there: unknown, [step, ...rest]: (string | number)[], value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(there)) {
    const position = Number(step) < 0 ? there.length + Number(step) : Number(step)
    return there.map((one, n) => (n === position ? replaced(one, rest, value) : one))
  }
  const known = (there ?? {}) as Json
  return { ...known, [String(step)]: replaced(known[String(step)], rest, value) }
}
