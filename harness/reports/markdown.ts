import { type ExampleResult, type RuleVerdict, type State, states } from '../verdicts/run.ts'
import { type Catalogue, outcomeOf, totalsOf } from './catalogue.ts'
import type { PublicRun } from './secrets.ts'
import { examplesById, expectedOf, gotOf, replayLine } from './wording.ts'

// GitHub cuts a job's summary at 1 MB; nobody reads further than this.
const MOST_SHOWN = 50
const LONGEST_CELL = 300

const headlines: Readonly<Record<State | 'nothing', string>> = {
  pass: '✅ every rule that was judged passes',
  warn: '✅ every rule that was judged passes, some with a warning',
  fail: '❌ rules fail',
  'could-not-run': '⚠️ some rules could not be judged',
  'not-applicable': '❌ nothing was judged',
  'config-error': '❌ the configuration is wrong',
  'harness-error': '❌ the harness itself failed',
  nothing: '❌ 0 of 0: nothing was judged',
}

/** A summary for CI (GitHub flavour): totals, then what did not pass, worst first. */
export function markdown(run: PublicRun, catalogue: Catalogue): string {
  const totals = totalsOf(run)
  const counted = states.filter((state) => totals[state] > 0)
  const { suite, system, seed } = run
  return [
    `## Etalon: ${headlines[outcomeOf(run)]}`,
    '',
    `${plain(system.name)}${system.url ? ` at \`${code(system.url)}\`` : ''} · profile \`${code(suite.profile)}\` · suite ${plain(suite.version)} · seed \`${code(seed)}\`${system.syncWithin === undefined ? '' : ` · synchronisation within ${system.syncWithin} s`}`,
    '',
    `| ${counted.join(' | ')} |`,
    `|${counted.map(() => '---:').join('|')}|`,
    `| ${counted.map((state) => totals[state]).join(' | ')} |`,
    '',
    ...faults(run, catalogue),
  ].join('\n')
}

const worstFirst: readonly State[] = ['harness-error', 'config-error', 'fail', 'warn', 'could-not-run']

function faults(run: PublicRun, catalogue: Catalogue): string[] {
  const rows = worstFirst.flatMap((state) => run.verdicts.filter((verdict) => verdict.state === state))
  if (rows.length === 0) return []
  const known = examplesById(run)
  const shown = rows.slice(0, MOST_SHOWN).map((verdict) => row(known, verdict, catalogue))
  const more = rows.length - shown.length
  return [
    '| | rule | method | expected | got | again |',
    '|---|---|---|---|---|---|',
    ...shown,
    '',
    ...(more > 0 ? [`and ${more} more: see the HTML report.`, ''] : []),
  ]
}

function row(known: ReadonlyMap<string, ExampleResult>, verdict: RuleVerdict, catalogue: Catalogue): string {
  const { rule, method, state } = verdict
  const one = verdict.examples.map((id) => known.get(id)).find((example) => example?.state === state)
  const got = (one && gotOf(one)) ?? verdict.message ?? ''
  const cells = [
    state,
    `**${plain(rule)}**<br>${plain(catalogue.get(rule)?.en ?? '')}`,
    plain(method),
    one ? plain(expectedOf(one, catalogue)) : '',
    plain(got.slice(0, LONGEST_CELL)),
    one ? `\`${code(replayLine(one.id))}\`` : '',
  ]
  return `| ${cells.join(' | ')} |`
}

/** Text that Markdown and the HTML in it take literally, on one line. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|~#]/g, '\\$&')

const code = (text: string): string => text.replace(/[`|\n]/g, ' ')
