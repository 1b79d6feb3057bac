import { type State, states } from '../verdicts/run.ts'
import { type Catalogue, entityOf, grouped, outcomeOf, totalsOf } from './catalogue.ts'
import { methodsOf, pageData } from './page-data.ts'
import { pageScript } from './page-script.ts'
import { pageStyle } from './page-style.ts'
import { type Language, outcomes, signs, stateWords, type Word, words } from './page-words.ts'
import type { PublicRun } from './secrets.ts'
import { attributes, escaped } from './xml.ts'

/** Nothing is fetched and nothing is sent: the page is the report. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'"

/** One self-contained page: verdict, totals and chart are in the HTML; matrix and failures are drawn from the JSON in it. */
export function html(run: PublicRun, catalogue: Catalogue, language: Language = 'uk'): string {
  const say = (word: Word) => `<span data-t="${word}">${escaped(words[language][word])}</span>`
  const outcome = outcomeOf(run)
  const many = methodsOf(run).length > 1 ? 'many' : 'one'
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>Etalon: ${escaped(run.system.name)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<div><p class="brand">${say('title')} · ${escaped(run.system.name)}</p>
<h1 style="color:var(--${outcome})"><span data-outcome="${outcome}">${escaped(outcomes[language][outcome])}</span></h1></div>
<button id="language" lang="${language === 'uk' ? 'en' : 'uk'}">${language === 'uk' ? 'English' : 'Українською'}</button>
<p class="meta">${meta(run, say)}</p>
</header>
<main>
<h2>${say('totals')}</h2>
<div class="chips" role="group">${chips(run, language)}</div>
<h2>${say('chart')}</h2>
${chart(run)}
<noscript><p>${say('noscript')}</p><ul>${unscripted(run, language)}</ul></noscript>
<div class="filters" role="search">
<input id="text" type="search" data-placeholder="search" placeholder="${escaped(words[language].search)}" aria-label="${escaped(words[language].search)}">
<label for="method">${say('method')}</label><select id="method"></select>
<button id="clear">${say('clear')}</button>
</div>
<section id="failures" hidden><h2>${say('failures')} <small></small></h2><div></div></section>
<section id="reasons" hidden><h2>${say('reasons')}</h2><ul class="reasons"></ul></section>
<section id="matrix"><h2>${say('matrix')} <small aria-live="polite"></small></h2>
<table class="${many}"><thead></thead><tbody></tbody></table><p id="none" hidden>${say('none')}</p></section>
<p class="hint">${say('keys')}</p>
</main>
<script type="application/json" id="data">${pageData(run, catalogue)}</script>
<script>${pageScript}</script>
</body>
</html>
`
}

function meta({ suite, system, seed, clock }: PublicRun, say: (word: Word) => string): string {
  const facts: (readonly [Word, string])[] = [
    ['system', system.url ?? system.name],
    ['profile', suite.profile],
    ['suite', `${suite.version} ${suite.hash.replace(/^sha256:/, '').slice(0, 8)}`],
    ['seed', seed],
    ['clock', clock],
    ['time', system.time],
    ['fingerprint', system.fingerprint.replace(/^sha256:/, '').slice(0, 12)],
  ]
  if (system.syncWithin !== undefined) facts.push(['syncWithin', `${system.syncWithin} s`])
  return facts.map(([word, value]) => `<span>${say(word)}: <b>${escaped(value)}</b></span>`).join(' ')
}

function chips(run: PublicRun, language: Language): string {
  const totals = totalsOf(run)
  return states
    .map((state) => {
      const name = `<span data-s="${state}">${stateWords[language][state]}</span>`
      const disabled = totals[state] === 0 ? ' disabled' : ''
      return `<button class="chip s-${state}" data-state="${state}" aria-pressed="false"${disabled}><span aria-hidden="true">${signs[state]}</span><b>${totals[state]}</b>${name}</button>`
    })
    .join('')
}

const BAR = 1000

/** A bar per object of the law: its verdicts by state. Labels are text beside the SVG, so that a phone does not shrink them. */
function chart({ verdicts }: PublicRun): string {
  const entities = [...grouped(verdicts, ({ rule }) => entityOf(rule))].sort(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
  )
  const longest = Math.max(1, ...entities.map(([, own]) => own.length))
  const rows = entities.map(([entity, own]) => {
    const failed = own.filter(({ state }) => state === 'fail').length
    const passed = own.filter(({ state }) => state === 'pass' || state === 'warn').length
    const applicable = own.filter(({ state }) => state !== 'not-applicable').length
    const label = `${passed}/${applicable}${failed > 0 ? ` <em>${signs.fail}${failed}</em>` : ''}`
    const name = escaped(entity)
    return `<button data-entity="${name}">${name}</button>${bar(entity, own, longest)}<span>${label}</span>`
  })
  return `<div class="chart${entities.length > 8 ? ' wide' : ''}">${rows.join('\n')}</div>`
}

function bar(entity: string, own: PublicRun['verdicts'], longest: number): string {
  let x = 0
  const parts = states.map((state) => {
    const count = own.filter((verdict) => verdict.state === state).length
    const width = (count / longest) * BAR
    const rect = { x: x.toFixed(1), width: width.toFixed(1), height: 14, fill: `var(--${state})` }
    x += width
    return count === 0 ? '' : `<rect${attributes(rect)}><title>${state}: ${count}</title></rect>`
  })
  const label = `${entity}: ${own.length}`
  return `<svg viewBox="0 0 ${BAR} 14" preserveAspectRatio="none" role="img"${attributes({ 'aria-label': label })}>${parts.join('')}</svg>`
}

const quiet: ReadonlySet<State> = new Set(['pass', 'not-applicable'])

const unscripted = ({ verdicts }: PublicRun, language: Language): string =>
  verdicts
    .filter(({ state }) => !quiet.has(state))
    .slice(0, 200)
    .map(
      ({ rule, method, state, message }) =>
        `<li>${signs[state]} ${stateWords[language][state]}: ${escaped(`${rule} [${method}] ${message ?? ''}`)}</li>`,
    )
    .join('')
