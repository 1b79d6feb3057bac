import type { Json } from '../store.ts'
import { say } from '../words.ts'
import { html, type Markup, type Reader, secret } from './html.ts'
import { listIn, moment, textOf } from './show.ts'

/** Questions with their answers; their buyer may answer those that have none. */
export function questions(tender: Json, reader: Reader, isOwner: boolean): Markup[] {
  const { language } = reader
  const lots = listIn(tender, 'lots')
  return listIn(tender, 'questions').map(({ id, title, description, answer, date, relatedItem }) => {
    const about = textOf(lots.find((lot) => lot.id === relatedItem)?.title)
    return html`<article><h3>${textOf(title)}</h3><p class="quiet small">${moment(date, language)} ${about && `· ${about}`}</p><p>${textOf(description)}</p>
${answer ? html`<p class="quiet small">${say('answer', language)}</p><blockquote>${textOf(answer)}</blockquote>` : isOwner && answering(textOf(tender.id), textOf(id), reader)}</article>`
  })
}

function answering(tender: string, question: string, reader: Reader): Markup {
  const { language } = reader
  return html`<form method="post" action="/${language}/tenders/${tender}/answers">${secret(reader)}<input type="hidden" name="question" value="${question}"><label>${say('answer', language)}<textarea name="answer" required></textarea></label><button>${say('reply', language)}</button></form>`
}

export function asking(id: string, reader: Reader): Markup {
  const { language } = reader
  return html`<form class="tall" method="post" action="/${language}/tenders/${id}/questions">${secret(reader)}<label>${say('question', language)}<input name="title" required></label><label>${say('details', language)}<textarea name="description" required></textarea></label><button>${say('ask', language)}</button></form>`
}
