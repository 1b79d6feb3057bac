import type { Target } from '../config/target.ts'
import type { Json } from '../procedure/cast.ts'
import { inKyiv } from '../time/kyiv.ts'
import { passing } from '../time/passing.ts'
import { dateHeaderSpan, type Span, skewOf } from '../time/skew.ts'
import type { Turn } from '../time/turns.ts'
import type { Waits } from '../time/waiting.ts'
import type { Asked, Capabilities, Driver, Exchange, Uploaded } from './driver.ts'
import { NoControl, type RemoteControl, takeControl } from './http-control.ts'
import { basic, bodyOf, openWeb, type Web, type WebReply } from './web.ts'

/** Where a system is and how it is to be used; `url` must be there. */
export type HttpTarget = Pick<Target, 'url' | 'prefix' | 'documents' | 'keys' | 'control' | 'time'>

/**
 * Any CDB over HTTP. Its time is steered when it has a control API (the clock stands still until `close`); otherwise
 * real time passes, in which we play the chronograph and the auction module when we have their keys.
 * `signal` ends its waits.
 * Throws Unreachable when nobody answers, NoControl when the configuration wants a control API that is not there.
 */
export async function httpDriver(
  target: HttpTarget,
  { signal, ...network }: Parameters<typeof openWeb>[0] & { readonly signal?: AbortSignal } = {},
): Promise<Driver> {
  const url = target.url
  if (url === undefined) throw new Error('no url: the simulator inside Etalon has its own driver')
  const web = openWeb(network)
  try {
    const control = await controlOf(target, web)
    const first = await web.send({ verb: 'GET', url: `${url}${target.prefix}/version` })
    if (control) return steeredDriver(target, web, control)
    const clock = { skew: skewFrom(first, dateHeaderSpan(first.headers.date)) }
    return waitingDriver({ target, web, clock, waits: { now: new Set(), signal } })
  } catch (error) {
    web.close()
    throw error
  }
}

async function controlOf({ control, time }: HttpTarget, web: Web): Promise<RemoteControl | undefined> {
  if (time.mode === 'accelerated' || time.mode === 'real') return undefined
  try {
    return await takeControl(web, control.url, control.token)
  } catch (error) {
    if (control.asked || !(error instanceof NoControl)) throw error
    return undefined
  }
}

function steeredDriver(target: HttpTarget, web: Web, control: RemoteControl): Driver {
  return {
    capabilities: { time: 'steered' },
    async send(asked) {
      const at = control.now()
      const { reply } = await ask(target, web, asked)
      return { asked, at, reply }
    },
    upload: (...file) => upload(target, web, ...file),
    now: async () => control.now(),
    advance: (to) => control.advance(to),
    reset: (now) => control.reset(now),
    snapshot: () => control.snapshot(),
    restore: (snapshot) => control.restore(snapshot),
    async close() {
      // A system that is gone has no clock to let go of.
      await control.release().catch(() => undefined)
      web.close()
    },
  }
}

/** What all who wait for one system share: connections, what is known of its clock, who waits for what. */
interface Shared {
  readonly target: HttpTarget
  readonly web: Web
  /** Milliseconds by which the system's clock is ahead of ours. */
  readonly clock: { skew: number }
  readonly waits: Waits
}

function waitingDriver(shared: Shared): Driver {
  const { target, web, clock, waits } = shared
  const now = () => Date.now() + clock.skew

  async function send(asked: Asked): Promise<Exchange> {
    const at = inKyiv(now())
    const { reply, heard } = await ask(target, web, asked)
    const data = reply.status < 300 ? (reply.body as { data?: Json } | null | undefined)?.data : undefined
    if (data) note(asked, data, heard)
    return { asked, at, reply }
  }

  /** What an accepted request tells of time. */
  function note({ verb, path }: Asked, data: Json, heard: WebReply): void {
    if (/^\/tenders\/[^/]+$/.test(path)) time.saw(data)
    if (verb !== 'POST') return
    // What was made just now is dated by the system's own clock.
    const modified = Date.parse(String(data.dateModified))
    if (!Number.isNaN(modified)) clock.skew = skewFrom(heard, { from: modified, to: modified })
    if (/^\/(plans\/[^/]+\/)?tenders$/.test(path)) time.watch(String(data.id))
  }

  const driver: Driver = {
    capabilities: capabilitiesOf(target.time),
    send,
    upload: (...file) => upload(target, web, ...file),
    now: async () => inKyiv(now()),
    advance: (to) => ('until' in to ? time.until(Date.parse(to.until)) : time.next()),
    reset: async () => time.forget(),
    another: () => waitingDriver(shared),
    overdue: () => inWords(time.overdue()),
    waits: () => [...waits.now],
    close: async () => web.close(),
  }
  const time = passing({ driver, now, time: target.time, keys: target.keys, waits })
  return driver
}

function inWords(turn: Turn | undefined): string | undefined {
  return turn && `the ${turn.part}'s turn at tender ${turn.tender} came at ${inKyiv(turn.at)}`
}

function capabilitiesOf({ mode, accelerator, slack, play }: Target['time']): Capabilities {
  if (mode === 'real') return { time: 'real' }
  return { time: 'accelerated', accelerator, slack, holdsAuctions: play.includes('auction') }
}

function skewFrom({ sent, heard }: WebReply, theirs: Span | undefined): number {
  return theirs ? skewOf({ from: sent, to: heard }, theirs) : 0
}

async function ask(
  { url, prefix }: HttpTarget,
  web: Web,
  { verb, path, key, token, body }: Asked,
): Promise<{ reply: Exchange['reply']; heard: WebReply }> {
  const heard = await web.send({
    verb,
    url: `${url}${prefix}${path}`,
    headers: {
      'content-type': 'application/json',
      ...(key !== undefined && { authorization: basic(key) }),
      ...(token !== undefined && { 'x-access-token': token }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { reply: { status: heard.status, body: bodyOf(heard) }, heard }
}

/** A file could not be handed to the document service; the message says what it answered. */
export class UploadRefused extends Error {}

async function upload(
  { documents }: HttpTarget,
  web: Web,
  title: string,
  content: string,
  format: string,
): Promise<Uploaded> {
  const form = new FormData()
  form.append('file', new File([content], title, { type: format }))
  const headers = documents.key === undefined ? {} : { authorization: basic(documents.key) }
  const reply = await web.send({ verb: 'POST', url: `${documents.url}/upload`, headers, body: form })
  const { data } = (bodyOf(reply) ?? {}) as { data?: { url: string; hash: string } }
  if (reply.status >= 300 || !data)
    throw new UploadRefused(
      `POST ${documents.url}/upload was refused with ${reply.status}: ${reply.text.slice(0, 300)}`,
    )
  return { url: data.url, hash: data.hash, title, format }
}
