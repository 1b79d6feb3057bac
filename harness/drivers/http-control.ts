import { bodyOf, type Web, type WebReply } from './web.ts'

/** What the control API says of the clock. */
interface Reading {
  readonly now: string
  readonly rate: number
}

/** The control API of a simulator over HTTP. */
export interface RemoteControl {
  /** The system's now; between our calls its clock stands still. */
  now(): string
  advance(to: { until: string } | { to: 'next' }): Promise<void>
  reset(now?: string): Promise<void>
  snapshot(): Promise<unknown>
  restore(snapshot: unknown): Promise<void>
  /** Lets the clock run again as it did. */
  release(): Promise<void>
}

/** A control API that does not answer as one: its words say why. */
export class NoControl extends Error {}

const PATIENCE = 2000

/** Takes a system over: its clock stands still from now on. Throws NoControl or Unreachable. */
export async function takeControl(web: Web, url: string, token: string | undefined): Promise<RemoteControl> {
  const headers: Record<string, string> = token === undefined ? {} : { 'sim-token': token }

  async function call(verb: string, path: string, body?: unknown, timeout?: number): Promise<unknown> {
    const reply = await web.send({
      verb,
      url: `${url}/_sim${path}`,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(timeout !== undefined && { timeout }),
    })
    return accepted(reply, url)
  }
  const reading = async (verb: string, path: string, body?: unknown) => {
    last = (await call(verb, path, body)) as Reading
  }

  const found = (await call('GET', '/clock', undefined, PATIENCE)) as Partial<Reading> | undefined
  if (typeof found?.now !== 'string' || typeof found.rate !== 'number')
    throw new NoControl(`${url}/_sim/clock is not a control API`)
  let last: Reading = { now: found.now, rate: found.rate }
  const formerRate = found.rate
  await reading('PUT', '/clock', { rate: 0 })

  return {
    now: () => last.now,
    advance: (to) => reading('POST', '/clock/advance', to),
    reset: (now) => reading('POST', '/reset', now === undefined ? {} : { now }),
    snapshot: () => call('POST', '/snapshot', {}),
    restore: (snapshot) => reading('POST', '/restore', snapshot),
    release: () => reading('PUT', '/clock', { rate: formerRate }),
  }
}

/** The answer's JSON, or the control API's own words as an error. */
function accepted(reply: WebReply, url: string): unknown {
  const body = bodyOf(reply)
  if (reply.status < 300 && typeof body === 'object') return body
  const said = (body as { error?: unknown } | undefined)?.error
  if (reply.status === 401) throw new NoControl(`${url}/_sim: ${String(said)}; set control.token`)
  if (typeof said === 'string') throw new Error(said)
  throw new NoControl(`${url}/_sim answers with ${reply.status}: there is no control API`)
}
