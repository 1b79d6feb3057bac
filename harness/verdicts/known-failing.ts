import { parseDocument } from 'yaml'
import { isObject } from '../../simulator/domain/json.ts'
import type { ExampleResult } from './run.ts'

/** A failure that is known: of which rule or example, why, and until when that is put up with. */
export interface KnownFailure {
  /** Id of the rule, or of one example. */
  readonly of: string
  readonly reason: string
  /** Last day it is put up with, `YYYY-MM-DD`. */
  readonly until: string
  /** Line of the file it stands in. */
  readonly line: number
}

/** A known-failing file that cannot be used; the message says where and what to do. */
export class KnownFailingError extends Error {}

/**
 * Reads a YAML list of `{of, reason, until}`. Throws KnownFailingError for what is not one, has no reason or date, and for
 * entries past their date on `today` (`YYYY-MM-DD`).
 */
export function readKnownFailing(text: string, file: string, today: string): KnownFailure[] {
  const document = parseDocument(text)
  const [broken] = document.errors
  if (broken)
    throw new KnownFailingError(`${file}:${broken.linePos?.[0].line ?? 1}: ${broken.message.split('\n')[0]}`)
  const entries: unknown = document.toJS() ?? []
  if (!Array.isArray(entries)) throw new KnownFailingError(`${file}: expected a list of {of, reason, until}`)
  const lines = text.split('\n')
  return entries.map((entry: unknown, n) => readEntry(entry, n, { file, lines, today }))
}

interface Place {
  readonly file: string
  readonly lines: readonly string[]
  readonly today: string
}

function readEntry(entry: unknown, n: number, { file, lines, today }: Place): KnownFailure {
  const line =
    lines.findIndex((text, at) => text.trimStart().startsWith('-') && countBefore(lines, at) === n) + 1
  const where = `${file}:${line || 1}`
  if (!isObject(entry)) throw new KnownFailingError(`${where}: expected {of, reason, until}`)
  const { of, reason, until } = entry
  if (typeof of !== 'string' || of === '')
    throw new KnownFailingError(`${where}: "of" names a rule or an example`)
  if (typeof reason !== 'string' || reason.length < 10) {
    throw new KnownFailingError(`${where}: ${of} needs a reason somebody else understands`)
  }
  const day = until instanceof Date ? until.toISOString().slice(0, 10) : String(until)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
    throw new KnownFailingError(`${where}: ${of} needs "until: YYYY-MM-DD"`)
  if (day < today)
    throw new KnownFailingError(`${where}: ${of} was put up with until ${day}; mend it, or decide anew`)
  return { of, reason, until: day, line: line || 1 }
}

const countBefore = (lines: readonly string[], at: number): number =>
  lines.slice(0, at).filter((text) => text.trimStart().startsWith('-')).length

/**
 * Known failures become warnings that say why; a known failure that passes fails, and so does an entry that fits nothing,
 * because then the file no longer says the truth.
 */
export function withKnownFailures(
  examples: readonly ExampleResult[],
  known: readonly KnownFailure[],
): ExampleResult[] {
  const told = examples.map((example) => {
    const entry = known.find(({ of }) => of === example.id || of === example.rule)
    return entry ? weigh(example, entry, examples) : example
  })
  const idle = known.filter(({ of }) => !examples.some(({ id, rule }) => of === id || of === rule))
  return [...told, ...idle.map(unused)]
}

function weigh(
  example: ExampleResult,
  entry: KnownFailure,
  examples: readonly ExampleResult[],
): ExampleResult {
  if (example.state === 'fail') {
    return { ...example, state: 'warn', message: `known until ${entry.until}: ${entry.reason}` }
  }
  const fails = examples.some(
    ({ id, rule, state }) => state === 'fail' && (entry.of === id || entry.of === rule),
  )
  if (example.state !== 'pass' || fails) return example
  return {
    ...example,
    state: 'fail',
    message: `passes, though known as failing (line ${entry.line}): take the entry out`,
  }
}

function unused({ of, line }: KnownFailure): ExampleResult {
  return {
    id: `known-failing:${of}`,
    feature: 'known failures',
    name: of,
    method: '-',
    rule: undefined,
    expects: 'none',
    state: 'config-error',
    message: `line ${line} names ${of}, which no example of this run is about`,
    exchanges: [],
    milliseconds: 0,
  }
}
