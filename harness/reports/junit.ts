import type { ExampleResult, State } from '../verdicts/run.ts'
import { type Catalogue, entityOf, grouped } from './catalogue.ts'
import type { PublicRun } from './secrets.ts'
import { examplesById, expectedOf, gotOf, reasonsOf, replayLine } from './wording.ts'
import { attributes, escaped } from './xml.ts'

/** What JUnit knows of a test; it has no word for a warning, which passes and says so in its output. */
type Kind = 'passed' | 'failure' | 'error' | 'skipped'

const kinds: Readonly<Record<State, Kind>> = {
  pass: 'passed',
  warn: 'passed',
  fail: 'failure',
  'could-not-run': 'skipped',
  'not-applicable': 'skipped',
  'config-error': 'error',
  'harness-error': 'error',
}

interface Case {
  readonly suite: string
  readonly classname: string
  readonly name: string
  readonly state: State
  readonly milliseconds: number
  readonly message: string
  readonly text: string
}

/**
 * JUnit XML: a test per rule and method (its suite is the rule's entity), and a test per example that is about no rule.
 * A run that judged nothing holds one test with an error, so that no CI takes it for green.
 */
export function junit(run: PublicRun, catalogue: Catalogue): string {
  const cases = [...casesOfRules(run, catalogue), ...casesWithoutRule(run, catalogue)]
  if (cases.length === 0) cases.push(nothing)
  const suites = [...grouped(cases, ({ suite }) => suite)].sort(([a], [b]) => (a < b ? -1 : 1))
  const body = suites.map(([name, own]) => suiteOf(name, own, run.startedAt)).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({
    name: `Etalon: ${run.system.name}`,
    ...counts(cases),
  })}>\n${body}</testsuites>\n`
}

const nothing: Case = {
  suite: 'etalon',
  classname: 'etalon',
  name: 'something is judged',
  state: 'harness-error',
  milliseconds: 0,
  message: '0 of 0: nothing was judged',
  text: 'Neither a rule nor an example was run. Look at the filters --rule, --tag and at the profile.',
}

function casesOfRules(run: PublicRun, catalogue: Catalogue): Case[] {
  const examples = examplesById(run)
  return run.verdicts.map((verdict) => {
    const { rule, method, state } = verdict
    const milliseconds = verdict.examples.reduce((sum, id) => sum + (examples.get(id)?.milliseconds ?? 0), 0)
    const title = catalogue.get(rule)?.en
    return {
      suite: entityOf(rule),
      classname: rule,
      name: `${title ?? rule} [${method}]`,
      state,
      milliseconds,
      message: verdict.message ?? state,
      text: reasonsOf(verdict, examples, catalogue),
    }
  })
}

function casesWithoutRule({ examples }: PublicRun, catalogue: Catalogue): Case[] {
  return examples.filter(({ rule }) => rule === undefined).map((one) => caseOfExample(one, catalogue))
}

function caseOfExample(one: ExampleResult, catalogue: Catalogue): Case {
  const lines = [`expected: ${expectedOf(one, catalogue)}`, `got: ${gotOf(one) ?? 'nothing was asked'}`]
  return {
    suite: one.feature,
    classname: one.feature,
    name: `${one.name} [${one.method}]`,
    state: one.state,
    milliseconds: one.milliseconds,
    message: one.message ?? one.state,
    text: [...lines, `again: ${replayLine(one.id)}`].join('\n'),
  }
}

function counts(cases: readonly Case[]): Record<string, number | string> {
  const of = (kind: Kind) => cases.filter(({ state }) => kinds[state] === kind).length
  const time = cases.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  return {
    tests: cases.length,
    failures: of('failure'),
    errors: of('error'),
    skipped: of('skipped'),
    time: seconds(time),
  }
}

function suiteOf(name: string, cases: readonly Case[], timestamp: string): string {
  const head = attributes({ name, ...counts(cases), timestamp })
  return `  <testsuite${head}>\n${cases.map(testcase).join('')}  </testsuite>\n`
}

function testcase({ classname, name, state, milliseconds, message, text }: Case): string {
  const head = `    <testcase${attributes({ classname, name, time: seconds(milliseconds) })}`
  const kind = kinds[state]
  if (state === 'pass') return `${head}/>\n`
  if (kind === 'passed')
    return `${head}><system-out>${escaped(`${state}: ${text}`)}</system-out></testcase>\n`
  if (kind === 'skipped')
    return `${head}><skipped${attributes({ message: `${state}: ${message}` })}/></testcase>\n`
  return `${head}><${kind}${attributes({ message, type: state })}>${escaped(text)}</${kind}></testcase>\n`
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3)
