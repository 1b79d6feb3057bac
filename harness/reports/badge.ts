import { type State, states } from '../verdicts/run.ts'
import { outcomeOf, totalsOf } from './catalogue.ts'
import type { PublicRun } from './secrets.ts'
import { escaped } from './xml.ts'

const colours: Readonly<Record<State | 'nothing', string>> = {
  pass: '#1a7f37',
  warn: '#9a6700',
  fail: '#cf222e',
  'could-not-run': '#6e5a00',
  'not-applicable': '#57606a',
  'config-error': '#bc4c00',
  'harness-error': '#8250df',
  nothing: '#cf222e',
}

// Verdana's mean width of a character at 11 px, as badges everywhere assume.
const CHARACTER = 6.6
const PADDING = 10

/** A badge as SVG: how many of the applicable verdicts passed, in the colour of the worst. */
export function badge(run: PublicRun): string {
  const outcome = outcomeOf(run)
  const totals = totalsOf(run)
  const applicable = states.reduce((sum, state) => sum + totals[state], 0) - totals['not-applicable']
  const passed = totals.pass + totals.warn
  const right = outcome === 'nothing' ? 'nothing judged' : `${passed}/${applicable} ${words[outcome]}`
  return drawn(`Etalon ${run.suite.profile}`, right, colours[outcome])
}

const words: Readonly<Record<State, string>> = {
  pass: 'pass',
  warn: 'pass with warnings',
  fail: 'pass',
  'could-not-run': 'pass, some not run',
  'not-applicable': 'pass',
  'config-error': 'pass, config error',
  'harness-error': 'pass, harness error',
}

function drawn(left: string, right: string, colour: string): string {
  const [a, b] = [left, right].map((text) => Math.round(text.length * CHARACTER) + PADDING) as [
    number,
    number,
  ]
  const title = escaped(`${left}: ${right}`)
  const label = (text: string, x: number) => `<text x="${x}" y="14">${escaped(text)}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${a + b}" height="20" role="img" aria-label="${title}">
  <title>${title}</title>
  <clipPath id="r"><rect width="${a + b}" height="20" rx="3"/></clipPath>
  <g clip-path="url(#r)"><rect width="${a}" height="20" fill="#333"/><rect x="${a}" width="${b}" height="20" fill="${colour}"/></g>
  <g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">
    ${label(left, a / 2)}
    ${label(right, a + b / 2)}
  </g>
</svg>
`
}
