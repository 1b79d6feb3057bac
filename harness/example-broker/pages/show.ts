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

/** A status as people call it, of an award otherwise than of a bid; nothing where there is none. */
export function statusOf(status: unknown, language: Language, of?: 'award'): Markup | undefined {
  if (typeof status !== 'string') return undefined
  const isOpen = status === 'active.tendering' || status === 'active.enquiries'
  return html`<span class="status${isOpen ? ' open' : ''}" title="${status}">${nameOf(of === 'award' && status === 'pending' ? 'undecided' : status, language)}</span>`
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

/** A column: its heading, and what stands in it; sums to the right, the main one first on a phone. */
export interface Column<T> {
  readonly name: string
  readonly kind?: 'sum' | 'main'
  readonly cell: (row: T) => Markup | string | undefined
}

/** A table with a heading for every column; on a phone every row is a card whose cells say their names. */
export function table<T>(columns: readonly Column<T>[], rows: readonly T[]): Markup {
  const head = columns.map(({ name, kind = '' }) => html`<th scope="col" class="${kind}">${name}</th>`)
  const cellOf = (row: T) => (column: Column<T>) => {
    const { name, kind = '', cell } = column
    const named = kind === 'main' ? '' : html` data-name="${name}"`
    return html`<td class="${kind}"${named}>${cell(row)}</td>`
  }
  const body = rows.map((row) => html`<tr>${columns.map(cellOf(row))}</tr>`)
  return html`<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

/** A name and what it is, in a list of facts; nothing where there is nothing. */
export function fact(name: string, value: Markup | string | undefined, isBig = false): Markup | undefined {
  if (value === undefined || value === '' || value === '—') return undefined
  return html`<div${isBig ? html` class="big"` : ''}><dt>${name}</dt><dd>${value}</dd></div>`
}
