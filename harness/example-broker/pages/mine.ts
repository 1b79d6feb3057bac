import type { Broker } from '../broker.ts'
import type { Deed } from '../store.ts'
import { nameOf, say, told } from '../words.ts'
import { html, type Markup, page, type Reader } from './html.ts'
import { moment, section, statusOf, textOf } from './show.ts'

/** What belongs to the reader, what became of all he asked for, and what happened to his tenders. */
export function minePage({ store }: Broker, reader: Reader): string {
  const { language, user } = reader
  const own = store.all('own').filter((each) => each.user === user)
  const tenders = new Set(own.map(({ id, tender }) => tender ?? id))
  const link = (id: string): Markup =>
    html`<a href="/${language}/tenders/${id}">${textOf((store.get('tender', id) ?? store.get('own', id)?.data)?.title)}</a>`
  const of = (kind: 'tender' | 'bid' | 'question') =>
    own
      .filter((each) => each.kind === kind)
      .map(
        ({ id, tender, data }) =>
          html`<p>${link(tender ?? id)} ${kind === 'question' && textOf(data.title)} ${statusOf(store.get('tender', id)?.status ?? data.status, language)}</p>`,
      )
  const deeds = store.all('deed').filter((deed) => deed.user === user)
  const news = store.all('news').filter(({ tender }) => tenders.has(tender))
  const sent = deeds.toReversed().map((deed) => row(deed, reader))
  const heard = news
    .toReversed()
    .map(
      ({ tender, at, status }) =>
        html`<p>${moment(at, language)} · ${link(tender)} ${statusOf(status, language)}</p>`,
    )
  const body = html`<h1>${say('mine', language)}</h1>
${section(say('deeds', language), sent, language)}
${section(say('tenders', language), of('tender'), language)}
${section(say('bids', language), of('bid'), language)}
${section(say('questions', language), of('question'), language)}
${section(say('news', language), heard, language)}`
  return page(reader, say('mine', language), '/mine', body)
}

function row({ name, at, state, errors = [] }: Deed, { language }: Reader): Markup {
  return html`<p>${moment(at, language)} · ${nameOf(name, language)} <span class="status ${state}">${say(state, language)}</span> ${errors.map((text) => html`<br><span class="refused">${told(text, language)}</span>`)}</p>`
}
