import { twins } from '../example-broker/twins/twins.ts'
import { operators } from './mutant.ts'
import type { Judged, Score } from './score.ts'

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char)

/** A page of its own about a run of mutants: the score by operator, then every mutant by what it bends. */
export function mutantsPage({ byOperator, total, share, verdicts }: Score): string {
  const rows = Object.entries(byOperator).map(([operator, { killed, survived, void: nothing }]) => {
    const { en, uk } = operators[operator as keyof typeof operators]
    return `<tr><th>${operator}</th><td>${killed}</td><td class="${survived ? 'survived' : ''}">${survived}</td><td>${nothing}</td><td>${en}<br><small lang="uk">${uk}</small></td></tr>`
  })
  const sorted = [...verdicts].sort(
    (a, b) => order(a) - order(b) || a.target.localeCompare(b.target) || (a.id < b.id ? -1 : 1),
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mutants — Etalon</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}</style>
<h1>Mutants</h1>
<p>${total.killed} killed, ${total.survived} survived, ${total.void} void: <b>${(share * 100).toFixed(1)} %</b> of those that could be told are.</p>
<p lang="uk">Виявлено ${total.killed}, вижили ${total.survived}, порожніх ${total.void}.</p>
<table><tr><th>operator</th><th>killed</th><th>survived</th><th>void</th><th></th></tr>${rows.join('')}</table>
<label>Filter <input id="filter" type="search" placeholder="rule, operation, method, example"></label>
<table id="mutants"><tr><th></th><th>what is bent</th><th>how</th><th>by which example, or why</th></tr>${sorted.map(rowOf).join('')}</table>
<h2>Broken eMalls</h2><p>The example eMall with one fault each: <code>etalon certify broker</code> refuses every one under the rule it breaks; a test keeps it so.</p>
<table><tr><th>eMall</th><th>what it does</th><th>the rule it breaks</th></tr>${twins.map(({ id, title, breaks }) => `<tr><td>${id}</td><td>${escaped(title.en)}<br><small lang="uk">${escaped(title.uk)}</small></td><td>${breaks}</td></tr>`).join('')}</table>
<script>${SCRIPT}</script></html>
`
}

const order = ({ state }: Judged): number => ['survived', 'void', 'killed'].indexOf(state)

function rowOf({ state, target, words, by, reason, tried }: Judged): string {
  const why =
    state === 'killed'
      ? (by ?? 'it hangs')
      : (reason ?? `not told by ${tried} example${tried === 1 ? '' : 's'}`)
  return `<tr class="${state}"><td>${state}</td><td>${escaped(target)}</td><td>${escaped(words)}</td><td>${escaped(why)}</td></tr>\n`
}

const STYLE = `:root{color-scheme:light dark;font:14px/1.4 system-ui,sans-serif}body{margin:2rem auto;max-width:80rem;padding:0 1rem}
table{border-collapse:collapse;margin:1rem 0;width:100%}th,td{border-bottom:1px solid #8884;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
.survived td:first-child,td.survived{color:#c22;font-weight:600}.void{color:#888}.killed td:first-child{color:#286}input{font:inherit;width:24rem;max-width:100%}`

const SCRIPT = `const rows=[...document.querySelectorAll('#mutants tr')].slice(1)
document.getElementById('filter').addEventListener('input',e=>{const w=e.target.value.toLowerCase();for(const r of rows)r.hidden=!r.textContent.toLowerCase().includes(w)})`
