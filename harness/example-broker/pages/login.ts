import { say } from '../words.ts'
import { html, page, type Reader } from './html.ts'

export function loginPage(reader: Reader, isWrong: boolean): string {
  const { language } = reader
  const body = html`<h1>${say('login', language)}</h1><section>${isWrong && html`<p class="refused" role="alert">${say('wrongPassword', language)}</p>`}
<p class="quiet">${say('loginLead', language)}</p><form class="tall" method="post" action="/${language}/login"><label>${say('user', language)}<input name="user" autocomplete="username" required></label><label>${say('password', language)}<input name="password" type="password" autocomplete="current-password" required></label><button>${say('login', language)}</button></form></section>`
  return page(reader, say('login', language), '/login', body)
}

/** A page that says one thing. */
export function plainPage(
  reader: Reader,
  saying: 'notFound' | 'formTooOld' | 'refused.no-number',
  at: string,
): string {
  const { language } = reader
  return page(reader, say(saying, language), at, html`<h1>${say(saying, language)}</h1>`)
}
