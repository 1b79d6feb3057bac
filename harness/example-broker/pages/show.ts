import type { Json } from '../store.ts'
import { type Language, nameOf, say } from '../words.ts'
import { html, type Markup } from './html.ts'

/** `49 500,55 UAH`, as the language writes numbers. */
export function money(value: unknown, language: Language): string {
  const { amount, currency = '' } = (value ?? {}) as Json
  if (typeof amount !== 'number') return '—'
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 10 }
  return `${new Intl.NumberFormat(language, digits).format(amount)} ${String(currency)}`
}

/** An instant as Kyiv's clocks show it. */
export function moment(instant: unknown, language: Language): string {
  if (typeof instant !== 'string') return '—'
  return new Intl.DateTimeFormat(language, {
    timeZone: 'Europe/Kyiv',
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(instant))
}

/** A status as people call it; nothing where there is none. */
export function statusOf(status: unknown, language: Language): Markup | undefined {
  if (typeof status !== 'string') return undefined
  return html`<span class="status" title="${status}">${nameOf(status, language)}</span>`
}

export const listIn = (document: Json, member: string): readonly Json[] =>
  Array.isArray(document[member]) ? (document[member] as Json[]) : []

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A section with a heading; `none` when there is nothing to show. */
export function section(
  heading: string,
  rows: readonly Markup[],
  language: Language,
  after?: Markup,
): Markup {
  const body = rows.length ? rows : html`<p class="quiet">${say('none', language)}</p>`
  return html`<section><h2>${heading}</h2>${body}${after}</section>`
}
