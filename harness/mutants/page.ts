import { operators, systems } from './mutant.ts'
import type { Count, Judged, Score } from './score.ts'

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char)

/** A page of its own about a run of mutants: the score by system and operator, then every mutant by what it bends. */
export function mutantsPage({ bySystem, byOperator, total, share, compared, verdicts }: Score): string {
  const rows = [...countRows(bySystem, systems), ...countRows(byOperator, operators)]
  const sorted = [...verdicts].sort(
    (a, b) => order(a) - order(b) || a.target.localeCompare(b.target) || (a.id < b.id ? -1 : 1),
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mutants — Etalon</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}</style>
<h1>Mutants</h1>
<p>${total.killed} killed, ${total.survived} survived, ${total.void} void: <b>${(share * 100).toFixed(1)} %</b> of those that could be told are. Of the killed, ${total.killed - compared} fail what an example expects, ${compared} the comparison with the reference.</p>
<p lang="uk">Виявлено ${total.killed}, вижили ${total.survived}, порожніх ${total.void}. Із виявлених ${total.killed - compared} суперечать очікуванню прикладу, ${compared} відрізняються від еталона.</p>
<table><tr><th></th><th>killed</th><th>survived</th><th>void</th><th></th></tr>${rows.join('')}</table>
<label>Filter <input id="filter" type="search" placeholder="system, rule, method, example"></label>
<table id="mutants"><tr><th></th><th></th><th>what is bent</th><th>how</th><th>by which example, or why</th></tr>${sorted.map(rowOf).join('')}</table>
<script>${SCRIPT}</script></html>
`
}

type Words = Readonly<Record<string, { readonly en: string; readonly uk: string }>>

function countRows(counts: Readonly<Record<string, Count>>, words: Words): string[] {
  return Object.entries(counts).map(
    ([name, { killed, survived, void: nothing }]) =>
      `<tr><th>${name}</th><td>${killed}</td><td class="${survived ? 'survived' : ''}">${survived}</td><td>${nothing}</td><td>${words[name]?.en}<br><small lang="uk">${words[name]?.uk}</small></td></tr>`,
  )
}

const order = ({ state }: Judged): number => ['survived', 'void', 'killed'].indexOf(state)

function rowOf({ system, state, target, words, uk, by, said, reason, tried }: Judged): string {
  const why =
    state === 'killed'
      ? (by ?? said ?? 'it hangs')
      : (reason ?? `not told by ${tried} example${tried === 1 ? '' : 's'}`)
  return `<tr class="${state}"><td>${state}</td><td>${system}</td><td>${escaped(target)}</td><td>${escaped(words)}${uk === undefined ? '' : `<br><small lang="uk">${escaped(uk)}</small>`}</td><td>${escaped(why)}</td></tr>\n`
}

const STYLE = `:root{color-scheme:light dark;font:14px/1.4 system-ui,sans-serif}body{margin:2rem auto;max-width:80rem;padding:0 1rem}
table{border-collapse:collapse;margin:1rem 0;width:100%}th,td{border-bottom:1px solid #8884;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
.survived td:first-child,td.survived{color:#c22;font-weight:600}.void{color:#888}.killed td:first-child{color:#286}input{font:inherit;width:24rem;max-width:100%}`

const SCRIPT = `const rows=[...document.querySelectorAll('#mutants tr')].slice(1)
document.getElementById('filter').addEventListener('input',e=>{const w=e.target.value.toLowerCase();for(const r of rows)r.hidden=!r.textContent.toLowerCase().includes(w)})`
