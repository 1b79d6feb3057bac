import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Beginning } from '../verdicts/certify.ts'
import type { RuleVerdict, Run, State } from '../verdicts/run.ts'
import { totalsOf } from './catalogue.ts'
import { hideSecrets, hideSecretsOf, type NamedKeys, type PublicExample, type PublicRun } from './secrets.ts'

type Line =
  | { readonly begins: Beginning }
  | { readonly example: PublicExample }
  | { readonly ends: { readonly verdicts: readonly RuleVerdict[]; readonly summary: Run['summary'] } }

/** A file that grows with the run. */
export interface Stream {
  /** Writes one example, its secrets hidden; it is in the file when this returns. */
  example(example: Run['examples'][number]): void
  /** Writes what the examples come to: without it the run counts as broken off. */
  end(run: Run): void
}

/** Begins a new NDJSON file of a run: a line per example as they come, so that a crash loses none that ended. */
export function streamTo(path: string, beginning: Beginning, keys: NamedKeys = {}): Stream {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, lineOf({ begins: withoutSecrets(beginning, keys) }))
  const append = (line: Line) => appendFileSync(path, lineOf(line))
  return {
    example: (one) => append({ example: hideSecretsOf(one, keys) }),
    end: (run) => {
      const { verdicts, summary } = hideSecrets(run, keys)
      append({ ends: { verdicts, summary } })
    },
  }
}

function withoutSecrets(beginning: Beginning, keys: NamedKeys): Beginning {
  const run: Run = {
    ...beginning,
    examples: [],
    verdicts: [],
    summary: totalsOf({ examples: [], verdicts: [] }),
  }
  const { suite, system, seed, startedAt, clock } = hideSecrets(run, keys)
  return { suite, system, seed, startedAt, clock }
}

/** What a file of a run holds. */
export interface Recovered {
  /** Without verdicts when the run was broken off: judge its examples anew. */
  readonly run: PublicRun
  /** False: the run was broken off before its end. */
  readonly complete: boolean
  /** Lines that could not be read: at most the last one, when a crash cut it off. */
  readonly lost: number
}

/** Recovers a run from its file, whole or broken off. Throws SyntaxError when even the beginning is missing. */
export function readPartial(path: string): Recovered {
  let [begins, ends, lost]: [Beginning | undefined, Pick<Run, 'verdicts' | 'summary'> | undefined, number] = [
    undefined,
    undefined,
    0,
  ]
  const examples = new Map<string, PublicExample>()
  for (const text of readFileSync(path, 'utf8').split('\n')) {
    if (text === '') continue
    const line = parsed(text)
    if (!line) lost++
    else if ('begins' in line) begins = line.begins
    else if ('ends' in line) ends = line.ends
    else examples.set(line.example.id, { ...line.example, rule: line.example.rule })
  }
  if (!begins) throw new SyntaxError(`${path}: the first line of a run is missing or cut off`)
  const verdicts = ends?.verdicts ?? []
  const known = { ...begins, examples: [...examples.values()], verdicts }
  const summary: Readonly<Record<State, number>> = ends?.summary ?? totalsOf(known)
  return { run: { ...known, summary } as unknown as PublicRun, complete: ends !== undefined, lost }
}

const lineOf = (line: Line): string => `${JSON.stringify(line)}\n`

function parsed(text: string): Line | undefined {
  try {
    const line = JSON.parse(text) as Line
    return typeof line === 'object' && line !== null ? line : undefined
  } catch {
    return undefined
  }
}
