import { byId, say } from './dom.js'
import { drawConsent, drawList } from './pages.js'
import { openRoom } from './room.js'
import { chooseLanguage, language, words } from './words.js'

/** Which page this is, and in which language it speaks. */

const [, id, login] = /^\/(?:esco-)?tenders\/([^/]+)(\/login)?/.exec(location.pathname) ?? []
let lang = language()
const speech = () => ({ words: words[lang], lang })
const redraw = id === undefined ? plain(drawList) : login ? plain(drawConsent) : openRoom(id, speech)

for (const button of document.querySelectorAll('[data-language]'))
  button.addEventListener('click', () => {
    lang = button.getAttribute('data-language') === 'en' ? 'en' : 'uk'
    chooseLanguage(lang)
    dress()
  })
dress()

/** Everything that speaks a language. */
function dress() {
  document.documentElement.lang = lang
  say(byId('skip'), words[lang].skip)
  for (const button of document.querySelectorAll('[data-language]'))
    button.setAttribute('aria-pressed', String(button.getAttribute('data-language') === lang))
  redraw()
}

/**
 * A page without an auction.
 * @param {(main: HTMLElement, speech: { words: any, lang: string }) => void} draw
 */
function plain(draw) {
  document.body.classList.add('plain')
  return () => {
    document.title = words[lang][id === undefined ? 'auctions' : 'consentTitle']
    draw(byId('main'), speech())
  }
}
