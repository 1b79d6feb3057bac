import type { Broker } from '../broker.ts'
import type { Json } from '../store.ts'
import { type Language, nameOf, say } from '../words.ts'
import { html, type Markup, page, type Reader } from './html.ts'
import { moment, money, statusOf, table, textOf } from './show.ts'

const PER_PAGE = 50

/** Tenders that the eMall knows, the latest changes first; `search` is part of an identifier, a title or a buyer. */
export function listPage({ store }: Broker, reader: Reader, query: URLSearchParams): string {
  const { language } = reader
  const [search, status] = [(query.get('search') ?? '').trim(), query.get('status') ?? '']
  const from = Math.max(0, Number.parseInt(query.get('from') ?? '0', 10) || 0)
  const all: readonly Json[] = store.all('tender')
  const found = all
    .filter((tender) => (!status || tender.status === status) && isAbout(tender, search))
    .sort((a, b) => Date.parse(textOf(b.dateModified)) - Date.parse(textOf(a.dateModified)))
  const statuses = [...new Set(all.map((tender) => textOf(tender.status)))].sort()
  const link = (start: number, saying: 'first' | 'next') =>
    html`<a href="?${new URLSearchParams({ search, status, from: String(start) }).toString()}">${say(saying, language)}</a>`
  const rows = found.slice(from, from + PER_PAGE)
  const body = html`<h1>${say('tenders', language)}</h1><p class="lead">${say('listLead', language)}</p>
<section><form method="get" role="search"><label>${say('searchFor', language)}<input name="search" type="search" value="${search}"></label>${choice(statuses, status, language)}<button>${say('search', language)}</button></form></section>
<section><p class="quiet">${say('shownOf', language)}: ${found.length}</p>${rows.length ? tenders(rows, language) : html`<p>${say('nothingFound', language)}</p>`}</section>
<p class="pages">${from > 0 && link(0, 'first')}${found.length > from + PER_PAGE && link(from + PER_PAGE, 'next')}</p>`
  return page(reader, say('tenders', language), '/tenders', body)
}

function isAbout({ tenderID, title, procuringEntity }: Json, search: string): boolean {
  const buyer = textOf((procuringEntity as Json | undefined)?.name)
  const text = `${textOf(tenderID)} ${textOf(title)} ${buyer}`.toLocaleLowerCase('uk')
  return text.includes(search.toLocaleLowerCase('uk'))
}

function choice(statuses: readonly string[], chosen: string, language: Language): Markup {
  const options = statuses.map(
    (status) =>
      html`<option value="${status}"${status === chosen ? html` selected` : ''}>${nameOf(status, language)}</option>`,
  )
  return html`<label>${say('status', language)}<select name="status"><option value="">${say('anyStatus', language)}</option>${options}</select></label>`
}

function tenders(rows: readonly Json[], language: Language): Markup {
  return table<Json>(
    [
      {
        name: say('tenders', language),
        kind: 'main',
        cell: ({ id, title, tenderID, procuringEntity }) =>
          html`<a href="/${language}/tenders/${textOf(id)}">${textOf(title)}</a><br><span class="quiet small">${textOf((procuringEntity as Json | undefined)?.name)} · ${textOf(tenderID)}</span>`,
      },
      { name: say('status', language), cell: ({ status }) => statusOf(status, language) },
      {
        name: say('biddingUntil', language),
        cell: ({ tenderPeriod }) => moment((tenderPeriod as Json | undefined)?.endDate, language),
      },
      { name: say('value', language), kind: 'sum', cell: ({ value }) => money(value, language) },
    ],
    rows,
  )
}
