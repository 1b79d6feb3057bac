import type { Broker } from '../broker.ts'
import type { Json } from '../store.ts'
import { type Language, nameOf, say } from '../words.ts'
import { ownBid } from './bidding.ts'
import { html, type Markup, page, type Reader } from './html.ts'
import { asking, questions } from './questions.ts'
import { awards, bids, contracts } from './results.ts'
import { fact, listIn, moment, money, section, statusOf, table, textOf } from './show.ts'

/** One tender: what everybody sees, and what the reader may do. */
export function tenderPage(broker: Broker, reader: Reader, tender: Json): string {
  const { language, user } = reader
  const id = textOf(tender.id)
  const isOwner = user !== undefined && broker.store.get('own', id)?.user === user
  const buyer = tender.procuringEntity as Json | undefined
  const body = html`<p class="quiet">${textOf(tender.tenderID)} ${statusOf(tender.status, language)} ${isOwner && html`<span class="status">${say('yours', language)}</span>`}</p>
<h1>${textOf(tender.title)}</h1><p class="lead">${textOf(buyer?.name)}</p>
${textOf(tender.description) && html`<p>${textOf(tender.description)}</p>`}
<div class="two"><div>
${facts(tender, language)}
${bought(tender, language)}
${section(say('documents', language), documents(tender, language), language)}
${section(say('questions', language), questions(tender, reader, isOwner), language, user && !isOwner ? asking(id, reader) : undefined)}
${bids(broker, tender, reader)}
${awards(tender, reader, isOwner)}
${contracts(broker, tender, reader)}
${claims(tender, language)}
${cancellations(tender, language)}
</div><aside>${!isOwner && ownBid(broker, tender, reader)}${auctions(tender, language)}</aside></div>`
  return page(reader, textOf(tender.title), `/tenders/${id}`, body)
}

function facts(tender: Json, language: Language): Markup {
  const { enquiryPeriod, tenderPeriod, auctionPeriod, value } = tender as Record<string, Json | undefined>
  const taxed = value?.valueAddedTaxIncluded
  const tax = typeof taxed === 'boolean' ? say(taxed ? 'withTax' : 'withoutTax', language) : ''
  return html`<section><dl class="facts">
${fact(say('value', language), value && html`${money(value, language)} <span class="quiet small">${tax}</span>`, true)}
${fact(say('method', language), nameOf(textOf(tender.procurementMethodType), language))}
${fact(say('enquiriesUntil', language), moment(enquiryPeriod?.endDate, language))}
${fact(say('biddingUntil', language), moment(tenderPeriod?.endDate, language))}
${fact(say('auction', language), moment(auctionPeriod?.startDate, language))}
</dl></section>`
}

/** What is bought: items under their lots; those of the whole tender at the end. */
function bought(tender: Json, language: Language): Markup {
  const items = listIn(tender, 'items')
  const lots = listIn(tender, 'lots')
  const known = new Set(lots.map(({ id }) => id))
  const rest = items.filter(({ relatedLot }) => !known.has(relatedLot))
  const each = lots.map((lot, n) => {
    const step = (lot.minimalStep ?? {}) as Json
    return html`<section><h2>${lots.length > 1 ? `${say('lot', language)} ${n + 1}. ` : ''}${textOf(lot.title)} ${lots.length > 1 && statusOf(lot.status, language)}</h2>
<p>${say('value', language)}: <b>${money(lot.value, language)}</b>${step.amount !== undefined && html` · ${say('minimalStep', language)}: ${money(step, language)}`}</p>
${itemTable(
  items.filter(({ relatedLot }) => relatedLot === lot.id),
  language,
)}</section>`
  })
  if (!rest.length) return html`${each}`
  return html`${each}<section><h2>${say('items', language)}</h2>${itemTable(rest, language)}</section>`
}

function itemTable(items: readonly Json[], language: Language): Markup {
  return table<Json>(
    [
      {
        name: say('item', language),
        kind: 'main',
        cell: ({ description, classification }) => {
          const { id, description: name } = (classification ?? {}) as Json
          return html`${textOf(description)}<br><span class="quiet small">${textOf(id)} ${textOf(name)}</span>`
        },
      },
      {
        name: say('delivery', language),
        cell: ({ deliveryDate, deliveryAddress }) =>
          html`${moment((deliveryDate as Json | undefined)?.endDate, language)}<br><span class="quiet small">${textOf((deliveryAddress as Json | undefined)?.locality)}</span>`,
      },
      {
        name: say('quantity', language),
        kind: 'sum',
        cell: ({ quantity, unit }) => `${String(quantity ?? '')} ${textOf((unit as Json | undefined)?.name)}`,
      },
    ],
    items,
  )
}

function documents(tender: Json, language: Language): Markup[] {
  const lots = listIn(tender, 'lots')
  // The CDB lists every version: the last with an id is the one in force.
  const latest = [...new Map(listIn(tender, 'documents').map((document) => [document.id, document])).values()]
  if (!latest.length) return []
  return [
    table<Json>(
      [
        {
          name: say('documents', language),
          kind: 'main',
          cell: ({ title, url }) => html`<a href="${textOf(url)}">${textOf(title)}</a>`,
        },
        { name: say('kind', language), cell: ({ documentType }) => nameOf(textOf(documentType), language) },
        {
          name: say('of', language),
          cell: ({ documentOf, relatedItem }) =>
            textOf(lots.find(({ id }) => id === relatedItem)?.title) || nameOf(textOf(documentOf), language),
        },
        { name: say('changed', language), cell: ({ dateModified }) => moment(dateModified, language) },
      ],
      latest,
    ),
  ]
}

function claims(tender: Json, language: Language): Markup | undefined {
  const all = [tender, ...listIn(tender, 'awards')].flatMap((each) => listIn(each, 'complaints'))
  if (!all.length) return undefined
  const rows = all.map(
    ({ title, description, complaintID, type, status, resolution, tendererAction }) =>
      html`<article><h3>${textOf(title)}</h3><p class="quiet small">${textOf(complaintID)} · ${nameOf(textOf(type), language)} ${statusOf(status, language)}</p><p>${textOf(description)}</p>${Boolean(resolution ?? tendererAction) && html`<blockquote>${textOf(resolution)} ${textOf(tendererAction)}</blockquote>`}</article>`,
  )
  return section(say('claims', language), rows, language)
}

function cancellations(tender: Json, language: Language): Markup | undefined {
  const all = listIn(tender, 'cancellations')
  if (!all.length) return undefined
  const lots = listIn(tender, 'lots')
  const rows = all.map(({ reason, status, relatedLot, date }) => {
    const lot = lots.find(({ id }) => id === relatedLot)
    return html`<article><p>${textOf(reason)} ${statusOf(status, language)}<br><span class="quiet small">${textOf(lot?.title)} ${moment(date, language)}</span></p></article>`
  })
  return section(say('cancellations', language), rows, language)
}

/** Where auctions are watched. */
function auctions(tender: Json, language: Language): Markup | undefined {
  const all = [tender, ...listIn(tender, 'lots')].filter(({ auctionUrl }) => typeof auctionUrl === 'string')
  if (!all.length) return undefined
  const rows = all.map(
    ({ auctionUrl, title }) =>
      html`<p><a href="${textOf(auctionUrl)}">${say('watch', language)}</a><br><span class="quiet small">${textOf(title)}</span></p>`,
  )
  return section(say('auction', language), rows, language)
}
