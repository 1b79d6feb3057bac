import type { Json } from '../procedure/cast.ts'
import { type Numbered, needs } from './placeholders.ts'
import type { Step } from './step.ts'

/** Whether steps still show what they are to show; those behind the last that is needed are cut off. */
export type Shows = (steps: readonly Numbered[]) => Promise<readonly Numbered[] | undefined>

/** Fewest steps that still show it, none of which can be left out: halves first, then quarters, down to single ones. */
export async function fewest(steps: readonly Numbered[], shows: Shows): Promise<readonly Numbered[]> {
  let left = steps
  for (let size = Math.ceil(left.length / 2); size > 1; size = Math.ceil(size / 2)) {
    left = await leavingOut(size, left, shows)
  }
  for (let before = left.length + 1; left.length < before; ) {
    before = left.length
    left = await leavingOut(1, left, shows)
  }
  return left
}

/** Leaves out so many neighbours at once, wherever that still shows it; the last step stays. */
async function leavingOut(
  size: number,
  steps: readonly Numbered[],
  shows: Shows,
): Promise<readonly Numbered[]> {
  let left = steps
  for (let from = left.length - size - 1; from > -size; from -= size) {
    const gone = left.slice(Math.max(from, 0), Math.min(from + size, left.length - 1))
    const rest = without(left, new Set(gone.map(({ n }) => n)))
    // What follows from a step that is left out may be the last one.
    const still = rest.at(-1) === left.at(-1) && rest.length < left.length ? await shows(rest) : undefined
    if (still) left = still
  }
  return left
}

/** Steps without some, and without those that speak of them. */
function without(steps: readonly Numbered[], gone: ReadonlySet<number>): Numbered[] {
  const all = new Set(gone)
  return steps.filter(({ n, step }) => {
    if (!all.has(n) && ![...needs(step)].some((one) => all.has(one))) return true
    all.add(n)
    return false
  })
}

/** The same steps with as little in their bodies as shows it; so often tried at most. */
export async function smallest(
  steps: readonly Numbered[],
  shows: Shows,
  tries: number,
): Promise<readonly Numbered[]> {
  let left = steps
  let budget = tries
  for (let at = steps.length - 1; at >= 0; at--) {
    let again = true
    while (again) {
      again = false
      for (const body of lesser(bodyOf(left[at]?.step))) {
        if (budget-- <= 0) return left
        const tried = left.map((one, n) => (n === at ? { ...one, step: withBody(one.step, body) } : one))
        const still = await shows(tried)
        if (still?.length !== left.length) continue
        left = still
        again = true
        break
      }
    }
  }
  return left
}

const bodyOf = (step: Step | undefined): Json | undefined =>
  step && 'ask' in step ? (step.ask.body as Json | undefined) : undefined

const withBody = (step: Step, body: Json): Step => ('ask' in step ? { ask: { ...step.ask, body } } : step)

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The body with one member of its data left out, or one more item of a list. */
function* lesser(body: Json | undefined): Generator<Json> {
  if (!isJson(body?.data)) return
  for (const [name, value] of Object.entries(body.data)) {
    const { [name]: _, ...rest } = body.data
    yield { ...body, data: rest }
    if (Array.isArray(value) && value.length > 1) {
      for (const n of value.keys())
        yield { ...body, data: { ...rest, [name]: value.filter((_, at) => at !== n) } }
    }
  }
}
