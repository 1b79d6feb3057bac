import type { Broker } from '../broker.ts'
import type { Json } from '../store.ts'
import { type Language, say } from '../words.ts'
import { html, type Markup, page, type Reader, secret } from './html.ts'
import { listIn, moment, money, section, statusOf, textOf } from './show.ts'

/** One tender: what everybody sees, and what the reader may do. */
export function tenderPage(broker: Broker, reader: Reader, tender: Json): string {
  const { language } = reader
  const id = textOf(tender.id)
  const isOwner = broker.store.get('own', id)?.user === reader.user && reader.user !== undefined
  const body = html`<p class="quiet">${textOf(tender.tenderID)} ${statusOf(tender.status, language)}</p>
<h1>${textOf(tender.title)}</h1>
${textOf(tender.description) && html`<p>${textOf(tender.description)}</p>`}
${facts(tender, language)}
${section(say('lots', language), lots(tender, language), language)}
${section(say('items', language), items(tender), language)}
${section(say('documents', language), documents(tender), language)}
${section(say('questions', language), questions(tender, reader, isOwner), language, reader.user && !isOwner ? asking(id, reader) : undefined)}
${bids(broker, tender, reader)}
${reader.user && !isOwner && ownBid(broker, tender, reader, reader.user)}
${section(say('awards', language), awards(tender, language), language)}`
  return page(reader, textOf(tender.title), `/tenders/${id}`, body)
}

function facts(tender: Json, language: Language): Markup {
  const { procuringEntity, enquiryPeriod, tenderPeriod } = tender as Record<string, Json | undefined>
  const auctions = [tender, ...listIn(tender, 'lots')].map(({ auctionUrl }) => auctionUrl).filter(Boolean)
  return html`<section><dl>
<dt>${say('value', language)}</dt><dd>${money(tender.value, language)}</dd>
<dt>${say('buyer', language)}</dt><dd>${textOf(procuringEntity?.name)}</dd>
<dt>${say('method', language)}</dt><dd>${textOf(tender.procurementMethodType)}</dd>
<dt>${say('enquiriesUntil', language)}</dt><dd>${moment(enquiryPeriod?.endDate, language)}</dd>
<dt>${say('biddingUntil', language)}</dt><dd>${moment(tenderPeriod?.endDate, language)}</dd>
${auctions.map((url) => html`<dt>${say('auction', language)}</dt><dd><a href="${textOf(url)}">${textOf(url)}</a></dd>`)}
</dl></section>`
}

const lots = (tender: Json, language: Language): Markup[] =>
  listIn(tender, 'lots').map(
    ({ title, value, status }) =>
      html`<p>${textOf(title)} · ${money(value, language)} ${statusOf(status, language)}</p>`,
  )

const items = (tender: Json): Markup[] =>
  listIn(tender, 'items').map(
    ({ description, quantity, unit }) =>
      html`<p>${textOf(description)} · ${String(quantity ?? '')} ${textOf((unit as Json | undefined)?.name)}</p>`,
  )

const documents = (tender: Json): Markup[] =>
  listIn(tender, 'documents').map(
    ({ title, url, documentType }) =>
      html`<p><a href="${textOf(url)}">${textOf(title)}</a> <span class="quiet">${textOf(documentType)}</span></p>`,
  )

function questions(tender: Json, reader: Reader, isOwner: boolean): Markup[] {
  const { language } = reader
  return listIn(tender, 'questions').map(
    ({
      id,
      title,
      description,
      answer,
    }) => html`<article><p><b>${textOf(title)}</b><br>${textOf(description)}</p>
${answer ? html`<p>${say('answer', language)}: ${textOf(answer)}</p>` : isOwner && html`<form method="post" action="/${language}/tenders/${textOf(tender.id)}/answers">${secret(reader)}<input type="hidden" name="question" value="${textOf(id)}"><label>${say('answer', language)}<textarea name="answer" required></textarea></label><button>${say('reply', language)}</button></form>`}</article>`,
  )
}

function asking(id: string, reader: Reader): Markup {
  const { language } = reader
  return html`<form method="post" action="/${language}/tenders/${id}/questions">${secret(reader)}<label>${say('question', language)}<input name="title" required></label><label>${say('details', language)}<input name="description" required></label><button>${say('ask', language)}</button></form>`
}

/** Bids of everybody, once they are opened. */
function bids({ shown }: Broker, tender: Json, { language }: Reader): Markup {
  const opened = shown.bids(tender)
  if (!opened.length)
    return html`<section><h2>${say('bids', language)}</h2><p class="quiet">${say('sealed', language)}</p></section>`
  const rows = opened.map(
    (bid) => html`<p>${bidderOf(bid)} · ${amounts(bid, language)} ${statusOf(bid.status, language)}</p>`,
  )
  return section(say('bids', language), rows, language)
}

const bidderOf = (bid: Json): string => textOf(listIn(bid, 'tenderers')[0]?.name)

function amounts(bid: Json, language: Language): string {
  const values = listIn(bid, 'lotValues').map(({ value }) => value)
  return (values.length ? values : [bid.value]).map((value) => money(value, language)).join(' + ')
}

function ownBid({ shown }: Broker, tender: Json, reader: Reader, user: string): Markup {
  const { language } = reader
  const id = textOf(tender.id)
  const bid = shown.bid(user, id)
  const action = `/${language}/tenders/${id}/bids`
  const amount = html`<label>${say('amount', language)}<input name="amount" inputmode="decimal" required></label>`
  const wanted = bid
    ? html`<p>${amounts(bid, language)} ${statusOf(bid.status, language)}</p>
<form method="post" action="${action}/change">${secret(reader)}${amount}<button>${say('change', language)}</button></form>
<form method="post" action="${action}/withdraw">${secret(reader)}<button>${say('withdraw', language)}</button></form>`
    : html`<form method="post" action="${action}">${secret(reader)}${amount}<button>${say('offer', language)}</button></form>`
  return html`<section><h2>${say('myBid', language)}</h2>${wanted}</section>`
}

const awards = (tender: Json, language: Language): Markup[] =>
  listIn(tender, 'awards').map(
    ({ suppliers, value, status }) =>
      html`<p>${textOf((suppliers as Json[] | undefined)?.[0]?.name)} · ${money(value, language)} ${statusOf(status, language)}</p>`,
  )
