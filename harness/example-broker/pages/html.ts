import { type Language, say } from '../words.ts'

/** Markup that was made here; everything else is text and is escaped. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Shown = Markup | string | number | undefined | null | false | readonly Shown[]

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function shown(value: Shown): string {
  if (value === undefined || value === null || value === false) return ''
  if (value instanceof Markup) return value.text
  if (Array.isArray(value)) return value.map(shown).join('')
  return String(value).replace(/[&<>"']/g, (char) => escapes[char] as string)
}

/** A template whose values are escaped. */
export function html(parts: TemplateStringsArray, ...values: readonly Shown[]): Markup {
  return new Markup(parts.map((part, n) => part + shown(values[n])).join(''))
}

/** What a page is made for: whose it is, and in which language. */
export interface Reader {
  readonly language: Language
  readonly user: string | undefined
  /** The secret of his forms. */
  readonly form: string | undefined
}

const style = `
:root { color-scheme: light dark; --ink: #1d2433; --soft: #5b6577; --line: #d9dee8; --paper: #fff; --back: #f4f6fa; --deep: #0b5d57; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecf4; --soft: #9aa5b8; --line: #333d4f; --paper: #1a2130; --back: #121824; --deep: #5cc8bd; } }
* { box-sizing: border-box } body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--back) }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: baseline; padding: .75rem 1.25rem; background: var(--paper); border-bottom: 1px solid var(--line) }
header b { font-size: 1.1rem } header span { margin-left: auto; color: var(--soft) }
main { max-width: 62rem; margin: 0 auto; padding: 1.25rem } a { color: var(--deep) }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .25rem 0 .75rem } section > :last-child, dd, article > :last-child { margin-bottom: 0 } tr:first-child > * { border-top: 0 } h2 { font-size: 1.1rem; margin: 0 0 .5rem }
section { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.25rem; margin: 0 0 1rem }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .4rem .75rem .4rem 0; border-top: 1px solid var(--line); vertical-align: top }
th { color: var(--soft); font-weight: 500 } .sum { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; margin: 0 } dt { color: var(--soft) } dd { margin: 0 }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end } form.inline { display: inline-flex } label { display: grid; gap: .15rem; color: var(--soft); font-size: .875rem }
input, textarea, button { font: inherit; color: inherit; padding: .4rem .6rem; border: 1px solid var(--line); border-radius: .35rem; background: var(--paper) }
button { background: var(--deep); color: var(--paper); border-color: var(--deep); cursor: pointer } .quiet { color: var(--soft) }
.status { display: inline-block; padding: .05rem .5rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .875rem; white-space: nowrap }
.refused, .given-up { color: #b3261e } .done { color: var(--deep) } @media (prefers-color-scheme: dark) { .refused, .given-up { color: #ff8a80 } }
`

/** A whole page. `at` is its address without the language, for the link to the other one. */
export function page(reader: Reader, title: string, at: string, body: Markup): string {
  const { language, user } = reader
  const other = language === 'uk' ? 'en' : 'uk'
  const head = new Markup(`<style>${style}</style>`)
  const account = user
    ? html`<span>${user}</span><form class="inline" method="post" action="/${language}/logout">${secret(reader)}<button>${say('logout', language)}</button></form>`
    : html`<span></span><a href="/${language}/login">${say('login', language)}</a>`
  const markup = html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · ${say('title', language)}</title>${head}</head>
<body><header><b>${say('title', language)}</b><a href="/${language}/tenders">${say('tenders', language)}</a>${user && html`<a href="/${language}/mine">${say('mine', language)}</a>`}${account}<a href="/${other}${at}" hreflang="${other}" lang="${other}">${other === 'uk' ? 'Українською' : 'English'}</a></header><main>${body}</main></body></html>`
  return markup.text
}

/** What shows that a form was sent from our own page. */
export function secret({ form }: Reader): Markup {
  return html`<input type="hidden" name="form" value="${form}">`
}
