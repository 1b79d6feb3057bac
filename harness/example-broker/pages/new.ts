import { classes } from '../compose.ts'
import { say } from '../words.ts'
import { html, type Markup, page, type Reader, secret } from './html.ts'

const MOST_LOTS = 5

/** Lots of the form: as many as the buyer asked for so far. */
export function lotsIn(fields: URLSearchParams): number {
  const asked = Number.parseInt(fields.get('lots') ?? '1', 10) || 1
  return Math.min(MOST_LOTS, Math.max(1, asked))
}

/** The form for a new tender: with what was written into it before, and what was wrong. */
export function newPage(
  reader: Reader,
  fields: URLSearchParams,
  now: number,
  faults: readonly string[] = [],
): string {
  const { language } = reader
  const lots = lotsIn(fields)
  const value = (name: string, usual = '') => fields.get(name) ?? usual
  const soon = (days: number) => new Date(now + days * 86_400_000).toISOString().slice(0, 10)
  const told =
    faults.length > 0 &&
    html`<section class="notice bad" role="alert">${faults.map((text) => html`<p>${text}</p>`)}</section>`
  const body = html`<h1>${say('announce', language)}</h1><p class="lead">${say('announceLead', language)}</p>${told}
<section><form class="tall" method="post" action="/${language}/new">${secret(reader)}<input type="hidden" name="lots" value="${lots}">
<label>${say('subject', language)}<input name="title" required value="${value('title')}"></label>
<label>${say('details', language)}<textarea name="description">${value('description')}</textarea></label>
<label>${say('class', language)}<select name="class">${Object.entries(classes).map(([id, name]) => html`<option value="${id}"${value('class') === id ? html` selected` : ''}>${id} ${name}</option>`)}</select></label>
<div class="row"><label>${say('enquiriesUntil', language)}<input type="date" name="enquiries" required value="${value('enquiries', soon(5))}"></label>
<label>${say('biddingUntil', language)}<input type="date" name="bidding" required value="${value('bidding', soon(12))}"></label>
<label>${say('delivery', language)}<input type="date" name="delivery" required value="${value('delivery', soon(90))}"></label></div>
${Array.from({ length: lots }, (_, n) => lotFields(n + 1, reader, value))}
<div class="actions"><button name="do" value="announce">${say('announce', language)}</button>
${lots < MOST_LOTS && html`<button class="second" name="do" value="more" formnovalidate>${say('moreLots', language)}</button>`}
${lots > 1 && html`<button class="second" name="do" value="fewer" formnovalidate>${say('fewerLots', language)}</button>`}</div>
</form></section>`
  return page(reader, say('announce', language), '/new', body)
}

function lotFields(
  number: number,
  { language }: Reader,
  value: (name: string, usual?: string) => string,
): Markup {
  const field = (name: string, saying: Parameters<typeof say>[0], usual = '', mode = 'text') =>
    html`<label>${say(saying, language)}<input name="${name}-${number}" required inputmode="${mode}" value="${value(`${name}-${number}`, usual)}"></label>`
  return html`<fieldset><legend>${say('lot', language)} ${number}</legend>
${field('lot', 'lotTitle')}
<div class="row">${field('value', 'value', '', 'decimal')}${field('step', 'minimalStep', '', 'decimal')}</div>
${field('item', 'item')}
<div class="row">${field('quantity', 'quantity', '', 'decimal')}${field('unit', 'unit', 'штука')}</div></fieldset>`
}
