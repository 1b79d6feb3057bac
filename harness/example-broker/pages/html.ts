import type { Account } from '../store.ts'
import { type Language, type Saying, say } from '../words.ts'
import { style } from './style.ts'

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
  readonly role: Account['role'] | undefined
  /** The secret of his forms. */
  readonly form: string | undefined
}

/** A whole page. `at` is its address without the language, for the link to the other one. */
export function page(reader: Reader, title: string, at: string, body: Markup): string {
  const { language } = reader
  const markup = html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · ${say('title', language)}</title>${sheet}</head>
<body><a class="skip" href="#content">${say('toContent', language)}</a>${top(reader, at)}<main id="content">${body}</main></body></html>`
  return markup.text
}

const sheet = new Markup(`<style>${style}</style>`)

function top(reader: Reader, at: string): Markup {
  const { language, user, role } = reader
  const other = language === 'uk' ? 'en' : 'uk'
  const link = (to: string, saying: Saying) =>
    html`<a href="/${language}${to}"${at === to ? new Markup(' aria-current="page"') : ''}>${say(saying, language)}</a>`
  const account = user
    ? html`<span>${user}</span><form class="inline" method="post" action="/${language}/logout">${secret(reader)}<button class="second">${say('logout', language)}</button></form>`
    : link('/login', 'login')
  return html`<header><div class="bar"><a class="brand" href="/${language}/tenders">${say('title', language)}</a>
<nav>${link('/tenders', 'tenders')}${user && link('/mine', 'mine')}${role === 'buyer' && link('/new', 'announce')}</nav>
<div class="who">${account}<a href="/${other}${at}" hreflang="${other}" lang="${other}">${other === 'uk' ? 'Українською' : 'English'}</a></div></div></header>`
}

/** What shows that a form was sent from our own page. */
export function secret({ form }: Reader): Markup {
  return html`<input type="hidden" name="form" value="${form}">`
}
