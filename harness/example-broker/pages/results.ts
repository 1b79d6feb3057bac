import type { Broker } from '../broker.ts'
import type { Json } from '../store.ts'
import { type Language, say } from '../words.ts'
import { html, type Markup, type Reader, secret } from './html.ts'
import { listIn, moment, money, section, statusOf, table, textOf } from './show.ts'

/** Bids of everybody, once they are opened. */
export function bids({ shown }: Broker, tender: Json, { language }: Reader): Markup {
  const opened = shown.bids(tender)
  const heading = say('bids', language)
  if (!opened.length)
    return html`<section><h2>${heading}</h2><p class="quiet">${say('sealed', language)}</p></section>`
  const rows = table<Json>(
    [
      { name: say('bidder', language), kind: 'main', cell: (bid) => nameIn(bid, 'tenderers') },
      { name: say('status', language), cell: ({ status }) => statusOf(status, language) },
      { name: say('amount', language), kind: 'sum', cell: (bid) => amountsOf(tender, bid, language) },
    ],
    opened,
  )
  return section(heading, [rows], language)
}

const nameIn = (of: Json, list: string): string => textOf(listIn(of, list)[0]?.name)

/** The amount, or one for every lot with the lot's title where there are several. */
function amountsOf(tender: Json, bid: Json, language: Language): Markup {
  const values = listIn(bid, 'lotValues')
  const lots = listIn(tender, 'lots')
  if (!values.length) return html`${money(bid.value, language)}`
  const each = values.map(({ value, relatedLot }) => {
    const title = lots.length > 1 && textOf(lots.find(({ id }) => id === relatedLot)?.title)
    return html`<div>${title && html`<span class="quiet small">${title}: </span>`}${money(value, language)}</div>`
  })
  return html`<div>${each}</div>`
}

/** Decisions; the buyer takes those that wait for him. */
export function awards(tender: Json, reader: Reader, isOwner: boolean): Markup {
  const { language } = reader
  const lots = listIn(tender, 'lots')
  const rows = listIn(tender, 'awards').map((award) => {
    const { id, value, status, lotID } = award
    const lot = lots.length > 1 && textOf(lots.find((each) => each.id === lotID)?.title)
    return html`<article><h3>${nameIn(award, 'suppliers')}</h3><p>${money(value, language)} ${statusOf(status, language, 'award')}${lot && html`<br><span class="quiet small">${lot}</span>`}</p>${isOwner && status === 'pending' && deciding(textOf(tender.id), textOf(id), reader)}</article>`
  })
  return section(say('awards', language), rows, language)
}

function deciding(tender: string, award: string, reader: Reader): Markup {
  const { language } = reader
  const choice = (decision: 'confirm' | 'reject', look: string) =>
    html`<button name="decision" value="${decision}" class="${look}">${say(decision, language)}</button>`
  return html`<form method="post" action="/${language}/tenders/${tender}/decisions">${secret(reader)}<input type="hidden" name="award" value="${award}">${choice('confirm', '')}${choice('reject', 'second')}</form>`
}

/** Contracts as their own feed tells them. */
export function contracts({ store }: Broker, tender: Json, { language }: Reader): Markup | undefined {
  const known = listIn(tender, 'contracts').map(
    (short): Json => store.get('contract', textOf(short.id)) ?? short,
  )
  if (!known.length) return undefined
  const rows = table<Json>(
    [
      { name: say('number', language), kind: 'main', cell: ({ contractID }) => textOf(contractID) },
      { name: say('status', language), cell: ({ status }) => statusOf(status, language) },
      {
        name: say('changed', language),
        cell: ({ dateSigned, dateModified }) => moment(dateSigned ?? dateModified, language),
      },
      { name: say('amount', language), kind: 'sum', cell: ({ value }) => money(value, language) },
    ],
    known,
  )
  return section(say('contracts', language), [rows], language)
}
