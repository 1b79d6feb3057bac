import type { Broker } from '../broker.ts'
import type { Json } from '../store.ts'
import { say } from '../words.ts'
import { html, page, type Reader } from './html.ts'
import { money, statusOf, textOf } from './show.ts'

const PER_PAGE = 50

/** Tenders that the eMall knows, the latest changes first; `search` is part of an identifier or a title. */
export function listPage({ store }: Broker, reader: Reader, query: URLSearchParams): string {
  const { language } = reader
  const search = (query.get('search') ?? '').trim().toLocaleLowerCase('uk')
  const from = Math.max(0, Number.parseInt(query.get('from') ?? '0', 10) || 0)
  const found = store
    .all('tender')
    .filter(({ tenderID, title }) =>
      `${textOf(tenderID)} ${textOf(title)}`.toLocaleLowerCase('uk').includes(search),
    )
    .sort((a, b) => Date.parse(textOf(b.dateModified)) - Date.parse(textOf(a.dateModified)))
  const rows = found
    .slice(from, from + PER_PAGE)
    .map(
      (tender: Json) =>
        html`<tr><td><a href="/${language}/tenders/${textOf(tender.id)}">${textOf(tender.title)}</a><br><span class="quiet">${textOf(tender.tenderID)}</span></td><td>${statusOf(tender.status, language)}</td><td class="sum">${money(tender.value, language)}</td></tr>`,
    )
  const link = (start: number, saying: 'first' | 'next') =>
    html`<a href="?${new URLSearchParams({ search, from: String(start) }).toString()}">${say(saying, language)}</a> `
  const body = html`<h1>${say('tenders', language)} <span class="quiet">${found.length}</span></h1>
<section><form method="get"><label>${say('searchFor', language)}<input name="search" value="${search}"></label><button>${say('search', language)}</button></form></section>
<section>${rows.length ? html`<table><tr><th>${say('tenders', language)}</th><th>${say('status', language)}</th><th class="sum">${say('value', language)}</th></tr>${rows}</table>` : say('none', language)}</section>
<p>${from > 0 && link(0, 'first')}${found.length > from + PER_PAGE && link(from + PER_PAGE, 'next')}</p>`
  return page(reader, say('tenders', language), '/tenders', body)
}
