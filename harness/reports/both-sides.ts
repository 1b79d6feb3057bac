import type { ExampleResult, RuleVerdict, Run, State } from '../verdicts/run.ts'
import type { Catalogue } from './catalogue.ts'
import { signs, stateWords } from './page-words.ts'
import { escaped } from './xml.ts'

/** A rule of the CDB from its two sides. */
export interface BothSides {
  readonly rule: string
  /** Whether the CDB keeps it; undefined when the run about the CDB says nothing of it. */
  readonly cdb: State | undefined
  /** What an eMall does whose user runs against it, by rule for brokers: it tells him, it does not send. */
  readonly broker: readonly BrokerSide[]
}

interface BrokerSide {
  readonly rule: string
  readonly state: State
  readonly examples: readonly { readonly id: string; readonly name: string; readonly state: State }[]
}

/** Gravest first. */
const gravest: readonly State[] = [
  'config-error',
  'harness-error',
  'fail',
  'could-not-run',
  'warn',
  'pass',
  'not-applicable',
]

const worst = (states: readonly State[]): State | undefined =>
  gravest.find((state) => states.some((each) => each === state))

/** Every rule of the CDB that users of an eMall ran against, in the order of the ids. */
export function bothSides(cdb: Run, broker: Run): readonly BothSides[] {
  const rules = [...new Set(broker.examples.flatMap(({ against }) => against ?? []))].sort()
  return rules.map((rule) => ({
    rule,
    cdb: worst(verdictsOn(rule, cdb).map(({ state }) => state)),
    broker: sidesOf(broker.examples.filter(({ against }) => against === rule)),
  }))
}

const verdictsOn = (rule: string, { verdicts }: Run): readonly RuleVerdict[] =>
  verdicts.filter((verdict) => verdict.rule === rule)

function sidesOf(examples: readonly ExampleResult[]): readonly BrokerSide[] {
  const rules = [...new Set(examples.flatMap(({ rule }) => rule ?? []))].sort()
  return rules.map((rule) => {
    const own = examples.filter((example) => example.rule === rule)
    return {
      rule,
      state: worst(own.map(({ state }) => state)) ?? 'could-not-run',
      examples: own.map(({ id, name, state }) => ({ id, name, state })),
    }
  })
}

export interface Sided {
  readonly cdb: Run
  readonly broker: Run
  readonly titles: Catalogue
}

const headings = ['rule of the CDB', 'the CDB', 'the eMall'] as const

/** The matrix as `both-sides.md`. */
export function bothSidesMarkdown({ cdb, broker, titles }: Sided): string {
  const rows = bothSides(cdb, broker).map((row) => {
    const sides = row.broker.map(({ rule, state }) => `${signs[state]} ${state} (${rule})`).join('<br>')
    const law = row.cdb === undefined ? 'not in this run' : `${signs[row.cdb]} ${row.cdb}`
    return `| **${row.rule}**<br>${titles.get(row.rule)?.en ?? ''} | ${law} | ${sides} |`
  })
  return [
    `## Both sides of a rule: ${cdb.system.name}, ${broker.system.name}`,
    '',
    `| ${headings.join(' | ')} |`,
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

const STYLE =
  'body{font:15px/1.5 system-ui;margin:2rem;max-width:70rem}table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.5rem;border-bottom:1px solid #ccc}code{color:#555}.pass{color:#1a7f37}.fail,.config-error,.harness-error{color:#cf222e}.could-not-run,.warn{color:#7a5200}'

/** The matrix as `both-sides.html`, in Ukrainian. */
export function bothSidesHtml({ cdb, broker, titles }: Sided): string {
  const said = (state: State) => `<span class="${state}">${signs[state]} ${stateWords.uk[state]}</span>`
  const rows = bothSides(cdb, broker).map(({ rule, cdb: law, broker: sides }) => {
    const deeds = sides.map((side) => {
      const names = side.examples.map(({ name }) => escaped(name)).join('<br>')
      return `<p>${said(side.state)} <code>${escaped(side.rule)}</code><br>${names}</p>`
    })
    const title = escaped(titles.get(rule)?.uk ?? '')
    return `<tr><td>${title}<br><code>${escaped(rule)}</code></td><td>${law ? said(law) : 'немає в прогоні'}</td><td>${deeds.join('')}</td></tr>`
  })
  return `<!doctype html>
<html lang="uk">
<head><meta charset="utf-8"><title>Etalon: правило з обох боків</title><style>${STYLE}</style></head>
<body>
<h1>Правило з обох боків</h1>
<p>ЦБД: <b>${escaped(cdb.system.name)}</b> · майданчик: <b>${escaped(broker.system.name)}</b></p>
<table><thead><tr><th>Правило ЦБД</th><th>ЦБД відмовляє</th><th>Майданчик дотримується</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>
</body>
</html>
`
}
