import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { packageRoot } from '../../simulator/package-root.ts'

/** An example of the features that is about a rule. */
export interface FeatureExample {
  /** Path from the folder above `features`, with slashes. */
  readonly feature: string
  readonly line: number
  readonly name: string
}

/** By rule id: the examples under a `Rule:` (or a scenario) that is tagged with it. */
export type Examples = ReadonlyMap<string, readonly FeatureExample[]>

/** Reads which examples show which rule. */
export function readExamples(folder = join(packageRoot, 'features')): Examples {
  const found = new Map<string, FeatureExample[]>()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.feature'),
  )
  for (const file of files.toSorted()) {
    const path = join(folder, file)
    const feature = relative(dirname(folder), path).split(sep).join('/')
    for (const { rule, line, name } of examplesIn(readFileSync(path, 'utf8')))
      found.set(rule, [...(found.get(rule) ?? []), { feature, line, name }])
  }
  return found
}

const TAG = /@rule:(\S+)/g
const PART = /^(Rule|Example|Scenario|Scenario Outline|Scenario Template): *(.*)$/

/** Which examples of a feature's text belong to which rule. */
export function examplesIn(text: string): { rule: string; line: number; name: string }[] {
  const found: { rule: string; line: number; name: string }[] = []
  let tags: string[] = []
  let ofRule: string[] = []
  text.split('\n').forEach((raw, n) => {
    const row = raw.trim()
    if (row.startsWith('@')) tags.push(...[...row.matchAll(TAG)].map(([, id]) => id ?? ''))
    const [, keyword, name = ''] = PART.exec(row) ?? []
    if (keyword === 'Rule') ofRule = tags
    else if (keyword)
      for (const rule of new Set([...ofRule, ...tags])) found.push({ rule, line: n + 1, name })
    if (keyword || row.startsWith('Feature:')) tags = []
  })
  return found
}
