import { randomUUID } from 'node:crypto'
import type { Target } from '../config/target.ts'
import { basic, bodyOf, Unreachable, type Web, type WebReply } from '../drivers/web.ts'
import { dateHeaderSpan, skewOf } from '../time/skew.ts'
import { bad, type Finding, ok, unknown } from './finding.ts'

/** The feed of tenders gives a page with a way on. */
export async function feed({ url, prefix }: Target, web: Web): Promise<Finding> {
  const reply = await web.send({ verb: 'GET', url: `${url}${prefix}/tenders?limit=1` })
  const page = bodyOf(reply) as { data?: unknown; next_page?: { offset?: unknown } } | undefined
  if (reply.status === 200 && Array.isArray(page?.data) && page.next_page?.offset !== undefined)
    return ok('feed', 'the feed of tenders answers')
  return bad(
    'feed',
    `GET /tenders answers with ${reply.status} and no page of a feed`,
    'url must be the API of a CDB',
  )
}

/** A file goes up and comes back as it was. */
export async function documents({ documents: service, variables }: Target, web: Web): Promise<Finding> {
  if (service.key === undefined)
    return bad(
      'documents',
      'there is no key for the document service',
      'set documentService.key or keys.buyer',
    )
  const content = `Etalon ${randomUUID()}`
  const form = new FormData()
  form.append('file', new File([content], 'etalon.txt', { type: 'text/plain' }))
  const headers = { authorization: basic(service.key) }
  const sent = await web.send({ verb: 'POST', url: `${service.url}/upload`, headers, body: form })
  if (sent.status === 401 || sent.status === 403) {
    const named = variables.buyer === undefined ? '' : ' (the key of the buyer when it is left out)'
    return bad('documents', `${service.url}/upload refuses the key`, `correct documentService.key${named}`)
  }
  const address = (bodyOf(sent) as { get_url?: unknown } | undefined)?.get_url
  if (sent.status >= 300 || typeof address !== 'string')
    return bad(
      'documents',
      `${service.url}/upload answers with ${sent.status}`,
      'correct documentService.url',
    )
  const back = await follow(web, address)
  if (back.status !== 200 || back.text !== content)
    return bad(
      'documents',
      `an uploaded file cannot be read back (${back.status})`,
      'look into the document service',
    )
  return ok('documents', `${service.url} keeps and gives files`)
}

/** Document services may send readers on to a store. */
async function follow(web: Web, url: string): Promise<WebReply> {
  const reply = await web.send({ verb: 'GET', url })
  const onward = reply.headers.location
  return reply.status >= 300 && reply.status < 400 && typeof onward === 'string'
    ? web.send({ verb: 'GET', url: new URL(onward, url).href })
    : reply
}

/** What the control API says of the clock; undefined: there is none that lets us in. */
export interface Steering {
  readonly finding: Finding
  readonly now: string | undefined
}

/** Whether time can be steered. A system without a control API is in order unless the configuration asks for one. */
export async function steering({ control }: Target, web: Web): Promise<Steering> {
  const headers: Record<string, string> = control.token === undefined ? {} : { 'sim-token': control.token }
  const url = `${control.url}/_sim/clock`
  const reply = await web.send({ verb: 'GET', url, headers }).catch((error: unknown) => {
    if (error instanceof Unreachable) return undefined
    throw error
  })
  const body = (reply && bodyOf(reply)) as { now?: unknown } | undefined
  if (reply?.status === 401) {
    const advice = 'set control.token to the variable with the token that --control-token was given'
    return { finding: bad('control', `${url} refuses the token`, advice), now: undefined }
  }
  if (reply?.status === 200 && typeof body?.now === 'string')
    return { finding: ok('control', `time is steered; the clock shows ${body.now}`), now: body.now }
  const none = 'no control API: real time must pass'
  const finding = control.asked
    ? bad('control', `nothing steers at ${url}`, 'start the simulator with --control, or leave control out')
    : unknown('control', none, 'the simulator has one with --control')
  return { finding, now: undefined }
}

/** How far the clocks are apart. `dated`: something the system made between `reply.sent` and `reply.heard`. */
export function clock({ clockSkew }: Target, reply: WebReply, dated: string | undefined): Finding {
  const at = dated === undefined ? Number.NaN : Date.parse(dated)
  const theirs = Number.isNaN(at) ? dateHeaderSpan(reply.headers.date) : { from: at, to: at }
  if (!theirs) return unknown('clock', 'the system does not say what time it is')
  const seconds = skewOf({ from: reply.sent, to: reply.heard }, theirs) / 1000
  const told = `${Math.abs(seconds).toFixed(1)} s ${seconds < 0 ? 'behind' : 'ahead of'} ours`
  if (Math.abs(seconds) <= clockSkew)
    return ok('clock', seconds === 0 ? 'the clocks agree' : `its clock is ${told}`)
  return bad(
    'clock',
    `its clock is ${told}`,
    `set the clocks right (NTP), or raise clockSkew (${clockSkew} s)`,
  )
}
