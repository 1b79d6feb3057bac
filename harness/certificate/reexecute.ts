import type { Asked, Driver, Exchange, Reply } from '../drivers/driver.ts'
import type { NamedKeys, PublicExample, PublicRun } from '../reports/secrets.ts'
import { type Bijection, bijection } from './bijection.ts'

/** What came of playing one example's transcript again. */
export interface Played {
  readonly example: string
  readonly name: string
  readonly outcome: 'same' | 'different' | 'not-playable'
  /** Why it is different or not playable. */
  readonly message?: string
}

/**
 * Plays the transcripts of a run again and compares statuses and bodies up to identifiers. Each example begins with an
 * empty system at the instant of its first request; time passes until each next one. The system has the run's seed: the
 * start of an auction is drawn, and every later date follows from it. `keys` are the keys by the names in
 * the transcripts; a name that is not among them is taken for the key itself, as the embedded simulator's are.
 */
export async function* reexecute(
  run: PublicRun,
  driver: Driver,
  keys: NamedKeys = {},
): AsyncGenerator<Played> {
  for (const example of run.examples as readonly PublicExample[]) {
    const { id, name, exchanges } = example
    if (exchanges.length === 0) continue
    if (driver.capabilities.time !== 'steered') {
      const message = "the system's time cannot be set: its answers would carry other dates"
      yield { example: id, name, outcome: 'not-playable', message }
      continue
    }
    yield { example: id, name, ...(await play(exchanges, driver, keys)) }
  }
}

type Result = Pick<Played, 'outcome' | 'message'>

async function play(exchanges: readonly Exchange[], driver: Driver, keys: NamedKeys): Promise<Result> {
  const ids = bijection()
  const given: Given[] = []
  await driver.reset(exchanges[0]?.at)
  for (const [at, recorded] of exchanges.entries()) {
    const stranger = strangerIn(recorded, exchanges.slice(0, at))
    if (stranger !== undefined) {
      const message = `request ${at + 1} speaks of ${stranger}, which was made before the transcript begins`
      return { outcome: 'not-playable', message }
    }
    if ((await driver.now()) !== recorded.at) await driver.advance({ until: recorded.at })
    const asked = await askedNow(recorded, ids, driver, keys)
    const { reply } = await driver.send(withToken(asked, given, ids))
    remember(reply.body, given)
    const found = differenceOf(recorded, reply, ids)
    if (found === undefined) continue
    const place = `request ${at + 1} (${recorded.asked.verb} ${recorded.asked.path})`
    const secret = /‹[^›]*›/.exec(JSON.stringify(asked.body ?? null))?.[0]
    if (secret === undefined) return { outcome: 'different', message: `${place}: ${found}`.slice(0, 400) }
    return { outcome: 'not-playable', message: `${place} sends ${secret}, which the transcript hides` }
  }
  return { outcome: 'same' }
}

function differenceOf(recorded: Exchange, now: Reply, ids: Bijection): string | undefined {
  const { status, body } = recorded.reply
  if (now.status !== status) {
    return `recorded status ${status}, now ${now.status} ${JSON.stringify(now.body)}`
  }
  // A run may leave out the bodies of answers that prepare an example: their status is compared.
  return body === undefined ? undefined : ids.difference(body, now.body)
}

/**
 * What an accepted request knows without anybody having told it before: a token, or where the first request goes;
 * undefined when there is nothing.
 */
function strangerIn({ asked, reply }: Exchange, before: readonly Exchange[]): string | undefined {
  const { token, path } = asked
  if (before.length === 0 && reply.status < 400) return token ?? /[0-9a-f]{32}/.exec(path)?.[0]
  if (token === undefined || reply.status >= 400 || !isName(token)) return undefined
  if (before.some((one) => one.reply.status < 300 && one.reply.body === undefined)) return undefined
  return before.some((one) => JSON.stringify(one.reply.body ?? null).includes(token)) ? undefined : token
}

const isName = (text: string): boolean => /^‹[^›]*›$/.test(text)

/** What the system made in this play, and the token it gave for it. */
interface Given {
  readonly id: string
  readonly token: string
}

function remember(body: unknown, given: Given[]): void {
  const { data, access } = (body ?? {}) as { data?: { id?: unknown }; access?: { token?: unknown } }
  if (typeof data?.id === 'string' && typeof access?.token === 'string') {
    given.push({ id: data.id, token: access.token })
  }
}

/** What stands for a token that nobody gave out: the recording showed a wrong one. */
const UNKNOWN_TOKEN = '0'.repeat(32)

/** A request whose token is still a name gets the token that fits its path, unless that one has another name already. */
function withToken(asked: Asked, given: readonly Given[], ids: Bijection): Asked {
  if (asked.token === undefined || !isName(asked.token)) return asked
  const fitting = tokenFor(asked.path, given)
  const own = fitting !== undefined && ids.pair(asked.token, fitting)
  return { ...asked, token: own ? fitting : UNKNOWN_TOKEN }
}

/** The token of what stands deepest in a path: for recordings that do not show which token was given for what. */
function tokenFor(path: string, given: readonly Given[]): string | undefined {
  const within = given.filter(({ id }) => path.includes(id))
  return within.sort((a, b) => path.indexOf(b.id) - path.indexOf(a.id))[0]?.token
}

async function askedNow(recorded: Exchange, ids: Bijection, driver: Driver, keys: NamedKeys): Promise<Asked> {
  const { verb, path, key, token, body } = recorded.asked
  const current = refusesAddress(recorded) ? ids.forward(body) : await uploadedAgain(body, ids, driver)
  return {
    verb,
    path: ids.forward(path),
    ...(key !== undefined && { key: keyOf(key, keys) }),
    ...(token !== undefined && { token: ids.forward(token) }),
    ...(current !== undefined && { body: current }),
  }
}

/** `‹key buyer›` is the buyer's key, `‹key bidders 2›` the second of the bidders'. */
function keyOf(named: string, keys: NamedKeys): string {
  const name = /^‹key (.+)›$/.exec(named)?.[1]
  if (name === undefined) return named
  const [, role = name, at] = /^(.+) (\d+)$/.exec(name) ?? []
  const listed = keys[name] ?? keys[role]
  return typeof listed === 'string' ? listed : (listed?.[Number(at ?? 1) - 1] ?? name)
}

/** A refusal of the link itself: a fresh upload would heal what it is about. */
function refusesAddress({ reply }: Exchange): boolean {
  if (reply.status < 400) return false
  return /"name":"(url|hash)"|"(url|hash)":\[/.test(JSON.stringify(reply.body ?? null))
}

/**
 * A recorded body in the identifiers of now. Links to uploaded files lost their signatures when secrets were hidden: other
 * files are uploaded in their places, equal ones where equal ones were.
 */
async function uploadedAgain(body: unknown, ids: Bijection, driver: Driver): Promise<unknown> {
  if (typeof body !== 'object' || body === null) return ids.forward(body)
  if (Array.isArray(body)) {
    const all: unknown[] = []
    for (const one of body) all.push(await uploadedAgain(one, ids, driver))
    return all
  }
  const made: Record<string, unknown> = {}
  for (const [name, inner] of Object.entries(body)) {
    made[ids.forward(name)] = await uploadedAgain(inner, ids, driver)
  }
  const { url, hash, title, format } = body as Record<string, unknown>
  if (typeof url !== 'string' || !url.includes('‹signature›') || typeof hash !== 'string') return made
  const file = await driver.upload(String(title), hash, String(format))
  ids.pair(hash.replace(/^md5:/, ''), file.hash.replace(/^md5:/, ''))
  return { ...made, url: file.url, hash: file.hash }
}
