import type { Broker } from '../broker.ts'
import type { Json } from '../store.ts'
import { type Language, say } from '../words.ts'
import { html, type Markup, type Reader, secret } from './html.ts'
import { listIn, moment, money, statusOf, textOf } from './show.ts'

/** The reader's own bid: what it is, and what he may do with it now. */
export function ownBid({ shown, now }: Broker, tender: Json, reader: Reader): Markup {
  const { language, user } = reader
  const id = textOf(tender.id)
  const heading = html`<h2>${say('myBid', language)}</h2>`
  if (user === undefined)
    return html`<section>${heading}<p>${say('logInToBid', language)}</p><p><a href="/${language}/login">${say('login', language)}</a></p></section>`
  const bid = shown.bid(user, id)
  const [when, isOpen] = period(tender, now(), language)
  const forms = bid ? changing(tender, bid, reader) : offering(tender, reader)
  return html`<section>${heading}${bid && summary(tender, bid, language)}<p class="quiet small">${when}</p>${isOpen && forms}</section>`
}

/** When bids are taken, in words, and whether they are to be offered: what is too early is told by the deed itself. */
function period(tender: Json, now: number, language: Language): readonly [words: string, isOpen: boolean] {
  const { startDate, endDate } = (tender.tenderPeriod ?? {}) as Json
  if (typeof endDate === 'string' && now > Date.parse(endDate)) return [say('bidsOver', language), false]
  const from = typeof startDate === 'string' ? ` ${say('from', language)} ${moment(startDate, language)}` : ''
  return [`${say('bidsLater', language)}${from} ${say('until', language)} ${moment(endDate, language)}`, true]
}

function summary(tender: Json, bid: Json, language: Language): Markup {
  const lots = listIn(tender, 'lots')
  const values = listIn(bid, 'lotValues')
  const parts = values.length ? values : [bid]
  const rows = parts.map(({ value, relatedLot, participationUrl }) => {
    const lot = lots.length > 1 && lots.find(({ id }) => id === relatedLot)
    return html`${lot && html`<p class="quiet small">${textOf(lot.title)}</p>`}<p><b>${money(value, language)}</b> ${statusOf(bid.status, language)}</p>${typeof participationUrl === 'string' && html`<p><a href="${participationUrl}">${say('participate', language)}</a></p>`}`
  })
  return html`${rows}`
}

/** One amount for the whole, or one for each lot that is bid for. */
function amounts(tender: Json, bid: Json, language: Language): Markup {
  const lots = listIn(tender, 'lots').filter(({ status }) => status !== 'cancelled')
  const field = (name: string, title: string, max: unknown, known: unknown, isRequired: boolean) =>
    html`<label>${title}<input name="${name}" inputmode="decimal" autocomplete="off" value="${known === undefined ? '' : String(known)}"${isRequired ? html` required` : ''}><small>${say('value', language)}: ${money(max, language)}</small></label>`
  if (lots.length < 2) return field('amount', say('amount', language), tender.value, undefined, true)
  const values = listIn(bid, 'lotValues')
  const fields = lots.map((lot) => {
    const known = values.find(({ relatedLot }) => relatedLot === lot.id)?.value as Json | undefined
    return field(`amount-${textOf(lot.id)}`, textOf(lot.title), lot.value, known?.amount, false)
  })
  return html`<fieldset><legend>${say('lots', language)}</legend><p class="quiet small">${say('lotsToBid', language)}</p>${fields}</fieldset>`
}

function offering(tender: Json, reader: Reader): Markup {
  const { language } = reader
  return html`<form class="tall" method="post" action="/${language}/tenders/${textOf(tender.id)}/bids">${secret(reader)}${amounts(tender, {}, language)}<button>${say('offer', language)}</button></form>`
}

function changing(tender: Json, bid: Json, reader: Reader): Markup {
  const { language } = reader
  const action = `/${language}/tenders/${textOf(tender.id)}/bids`
  return html`<form class="tall" method="post" action="${action}/change">${secret(reader)}${amounts(tender, bid, language)}<button>${say('change', language)}</button></form>
<form method="post" action="${action}/withdraw">${secret(reader)}<button class="second">${say('withdraw', language)}</button></form>`
}
