import { logIn, logOut, sessionOf } from './accounts.ts'
import type { Broker } from './broker.ts'
import { announce, forms, hasNumbers } from './forms.ts'
import type { Reader } from './pages/html.ts'
import { listPage } from './pages/list.ts'
import { loginPage, plainPage } from './pages/login.ts'
import { minePage } from './pages/mine.ts'
import { lotsIn, newPage } from './pages/new.ts'
import { tenderPage } from './pages/tender.ts'
import type { Deed } from './store.ts'
import { type Language, languages, told } from './words.ts'

const COOKIE = 'example-broker'

const safety = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}

/** How long a page waits for the CDB before it says that the request is on its way, in milliseconds. */
const WAIT = 5000

interface Visit {
  readonly broker: Broker
  readonly reader: Reader
  readonly session: string | undefined
  /** Below the language: `/tenders/…`. */
  readonly path: string
  readonly url: URL
}

/** The eMall's website: plain pages and forms, in Ukrainian and English, without any script. */
export function website(broker: Broker): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url)
    const [, language, path = ''] = /^\/(uk|en)(\/.*)$/.exec(url.pathname) ?? []
    const spoken = languages.find((each) => each === language)
    if (!spoken) return to(`/${preferred(request)}/tenders`)
    const session = new RegExp(`${COOKIE}=([0-9a-f]+)`).exec(request.headers.get('cookie') ?? '')?.[1]
    const known = sessionOf(broker.store, session)
    const { id: user, role } = known?.account ?? {}
    const reader: Reader = { language: spoken, user, role, form: known?.form }
    const visit = { broker, reader, session, path, url }
    return request.method === 'POST' ? submitted(visit, await fieldsOf(request)) : shown(visit)
  }
}

const preferred = ({ headers }: Request): Language =>
  /^en/i.test(headers.get('accept-language') ?? '') ? 'en' : 'uk'

async function fieldsOf(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams(await request.text())
}

function shown({ broker, reader, path, url }: Visit): Response {
  if (path === '/tenders') return answer(listPage(broker, reader, url.searchParams))
  if (path === '/login') return answer(loginPage(reader, false))
  if (path === '/mine')
    return reader.user ? answer(minePage(broker, reader)) : to(`/${reader.language}/login`)
  if (path === '/new')
    return reader.role === 'buyer'
      ? answer(newPage(reader, url.searchParams, broker.now()))
      : to(`/${reader.language}/login`)
  const [, name] = /^\/tenders\/([\w-]+)$/.exec(path) ?? []
  const tender = name === undefined ? undefined : broker.shown.tender(reader.user, name)
  return tender
    ? answer(tenderPage(broker, reader, tender))
    : answer(plainPage(reader, 'notFound', path), NOT_FOUND)
}

const NOT_FOUND = 404
const FORBIDDEN = 403
const REFUSED = 422

async function submitted(visit: Visit, fields: URLSearchParams): Promise<Response> {
  const { broker, reader, session, path } = visit
  const home = `/${reader.language}`
  if (path === '/login') {
    const opened = logIn(broker.store, fields.get('user') ?? '', fields.get('password') ?? '')
    if (opened === undefined) return answer(loginPage(reader, true), FORBIDDEN)
    return to(`${home}/mine`, `${COOKIE}=${opened}; Path=/; HttpOnly; SameSite=Lax`)
  }
  if (!reader.user) return to(`${home}/login`)
  if (fields.get('form') !== reader.form) return answer(plainPage(reader, 'formTooOld', path), FORBIDDEN)
  if (path === '/logout') {
    logOut(broker.store, session)
    return to(`${home}/tenders`, `${COOKIE}=; Path=/; Max-Age=0`)
  }
  if (path === '/new') return announced(visit, fields)
  const [, tender = '', what = ''] = /^\/tenders\/([0-9a-f]{32})\/([\w/]+)$/.exec(path) ?? []
  const act = forms[what]
  if (!act) return answer(plainPage(reader, 'notFound', path), NOT_FOUND)
  if (!hasNumbers(fields)) return answer(plainPage(reader, 'refused.no-number', path), REFUSED)
  const deed = await inTime(broker, act({ broker, user: reader.user, tender, fields }))
  // What did not succeed, or not yet, is told among the reader's own things.
  return to(deed?.state === 'done' ? `${home}/tenders/${tender}` : `${home}/mine`)
}

/** The deed with the copy as it is afterwards; nothing when it takes longer than a page waits. */
function inTime({ synchroniser }: Broker, asked: Promise<Deed>): Promise<Deed | undefined> {
  const done = asked.then(async (deed) => {
    await synchroniser.turn()
    return deed
  })
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, WAIT, undefined).unref())
  return Promise.race([done, late])
}

/** One more lot, one less, or the tender as it is: refused, the form comes back as it was filled in. */
async function announced({ broker, reader }: Visit, fields: URLSearchParams): Promise<Response> {
  const { language, user, role } = reader
  if (user === undefined || role !== 'buyer') return to(`/${language}/login`)
  const wanted = fields.get('do')
  if (wanted === 'more' || wanted === 'fewer') {
    fields.set('lots', String(lotsIn(fields) + (wanted === 'more' ? 1 : -1)))
    return answer(newPage(reader, fields, broker.now()))
  }
  if (!hasNumbers(fields))
    return answer(newPage(reader, fields, broker.now(), [told('refused.no-number', language)]), REFUSED)
  const deed = await inTime(broker, announce(broker, user, fields))
  if (deed?.state === 'done') return to(`/${language}/tenders/${String(deed.result?.id)}`)
  if (!deed) return to(`/${language}/mine`)
  const faults = (deed.errors ?? []).map((text) => told(text, language))
  return answer(newPage(reader, fields, broker.now(), faults), REFUSED)
}

function answer(page: string, status = 200): Response {
  return new Response(page, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...safety } })
}

function to(location: string, cookie?: string): Response {
  return new Response(null, { status: 303, headers: { location, ...(cookie && { 'set-cookie': cookie }) } })
}
