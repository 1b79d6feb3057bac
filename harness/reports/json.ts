import { type Run, states } from '../verdicts/run.ts'
import { runFormat } from './run-schema.ts'
import type { PublicRun } from './secrets.ts'

/** When and how long: the only wall-clock values of a report, in a file of their own. */
interface Times {
  readonly startedAt: string
  readonly milliseconds: Readonly<Record<string, number>>
}

/**
 * A run as `run.json`: members by name, examples by id, verdicts by rule and method, so that two runs that say the same
 * are the same bytes. What the wall clock said is in `times.json`.
 */
export function runJson(run: PublicRun): string {
  const { suite, system, seed, clock, summary } = run
  const examples = [...run.examples].sort(by(({ id }) => id)).map(({ milliseconds: _, ...rest }) => rest)
  const verdicts = [...run.verdicts].sort(by(({ rule, method }) => `${rule}\n${method}`))
  const said = {
    format: runFormat,
    suite,
    system,
    seed,
    clock,
    summary,
    verdicts: verdicts.map((verdict) => ({ ...verdict, examples: [...verdict.examples].sort() })),
    examples,
  }
  return inLines(said)
}

/** When a run was, and how long each of its examples took, as `times.json`. */
export function timesJson({ startedAt, examples }: PublicRun): string {
  const milliseconds = Object.fromEntries(examples.map(({ id, milliseconds }) => [id, milliseconds]))
  const times: Times = { startedAt, milliseconds }
  return inLines(times)
}

const inLines = (said: object): string => `${JSON.stringify(byName(said), null, 1)}\n`

/** The same value with the members of its objects sorted by name. */
function byName(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(byName)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(by(([name]) => name))
  // Not by assignment: a member may be called __proto__.
  return Object.fromEntries(entries.map(([name, inner]) => [name, byName(inner)]))
}

/** A run from the texts of `run.json` and `times.json`. Throws SyntaxError with words for people when it is not one. */
export function readRun(text: string, timesText?: string): PublicRun {
  const read = parsed(text) as Partial<Run> & { format?: unknown }
  if (read?.format !== runFormat) throw new SyntaxError(`it is not a run of Etalon (format "${runFormat}")`)
  const { format: _, ...run } = read
  const times = timesText === undefined ? undefined : (parsed(timesText) as Times)
  const summary = Object.fromEntries(states.map((state) => [state, run.summary?.[state] ?? 0]))
  const examples = (run.examples ?? []).map((one) => ({
    ...one,
    rule: one.rule,
    milliseconds: times?.milliseconds[one.id] ?? 0,
  }))
  return { ...run, examples, summary, startedAt: times?.startedAt ?? run.clock } as unknown as PublicRun
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new SyntaxError(`it is cut off or is not JSON: ${(error as Error).message}`)
  }
}

const by =
  <T>(key: (one: T) => string) =>
  (a: T, b: T): number => {
    const [left, right] = [key(a), key(b)]
    return left < right ? -1 : left > right ? 1 : 0
  }
