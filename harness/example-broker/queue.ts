import type { Connection } from './connection.ts'
import type { Habits } from './habits.ts'
import { lookFor } from './looking.ts'
import type { Reader } from './reading.ts'
import type { Command, Json, Store } from './store.ts'
import type { Vault } from './vault.ts'
import { nextAfter } from './verdict.ts'

/** What is needed to send. */
export interface QueueParts {
  readonly store: Store
  readonly vault: Vault
  readonly connection: Connection
  readonly read: Reader
  readonly habits: Habits
  readonly sleep: (milliseconds: number) => Promise<void>
  /** What our own pauses are multiplied with. */
  readonly pace: number
}

export type Wanted = Omit<Command, 'state' | 'attempts' | 'answer' | 'errors'>

/** Requests that change something in the CDB: each is done once, whatever happens on the way. */
export interface Queue {
  /**
   * Does a request and says how it ended: `done`, `refused` or `given-up`. The same id again is the same request: what
   * is done already is not done again, what was under way when the eMall stopped is taken up.
   */
  submit(wanted: Wanted): Promise<Command>
}

const MOST_ATTEMPTS = 10

export function openQueue(parts: QueueParts): Queue {
  const { store } = parts
  const underWay = new Map<string, Promise<Command>>()
  /** Requests about one object are sent one after another. */
  const lines = new Map<string, Promise<unknown>>()

  async function inLine(command: Command): Promise<Command> {
    const line = lineOf(command.path)
    const before = lines.get(line) ?? Promise.resolve()
    const turn = before.then(() => settle(parts, command))
    const quiet = turn.catch(() => undefined)
    lines.set(line, quiet)
    try {
      return await turn
    } finally {
      underWay.delete(command.id)
      if (lines.get(line) === quiet) lines.delete(line)
    }
  }

  return {
    submit(wanted) {
      const known = store.get('command', wanted.id)
      if (known && isSettled(known)) return Promise.resolve(known)
      const running = underWay.get(wanted.id)
      if (running) return running
      const command: Command = known ?? { ...wanted, state: 'waiting', attempts: 0 }
      if (!known) store.put('command', command.id, command)
      const work = inLine(command)
      underWay.set(command.id, work)
      return work
    },
  }
}

const isSettled = ({ state }: Command) => state === 'done' || state === 'refused' || state === 'given-up'

/** `/tenders/ID` of whatever is in the tender. */
const lineOf = (path: string): string => path.split('/').slice(0, 3).join('/')

type Become = (change: Partial<Command>) => Command

async function settle(parts: QueueParts, begun: Command): Promise<Command> {
  let command = begun
  const become: Become = (change) => {
    command = { ...command, ...change }
    parts.store.put('command', command.id, command)
    return command
  }
  // What was sent before the eMall stopped may have arrived.
  let isUnsure = command.state === 'sent'
  while (command.attempts < MOST_ATTEMPTS) {
    become({ attempts: command.attempts + 1 })
    const found = isUnsure && parts.habits.afterSilence === 'look' ? await lookFor(parts, command) : 'missing'
    if (typeof found === 'object') return become({ state: 'done', answer: found })
    const after = found === 'unknown' ? UNKNOWN : await attempt(parts, command, become)
    if ('state' in after) return after
    isUnsure ||= after.unsure
    await parts.sleep(after.pause)
  }
  return become({ state: 'given-up' })
}

/** How long to wait, and whether the request may have been served. */
interface After {
  readonly pause: number
  readonly unsure: boolean
}

/** Nobody answers the question whether it was done. */
const UNKNOWN: After = { pause: 1000, unsure: true }

async function attempt(parts: QueueParts, command: Command, become: Become): Promise<Command | After> {
  const { verb, path, body, owner, attempts } = command
  const token = owner === undefined ? undefined : parts.vault.tokenOf(owner)
  become({ state: 'sent' })
  const heard = await parts.connection.send({
    verb,
    path,
    ...(token !== undefined && { token }),
    ...(body && { body }),
  })
  const verdict = nextAfter(heard, attempts, parts.habits, parts.pace)
  if (verdict.next === 'accepted')
    return become({ state: 'done', answer: keepSecrets(parts, command, verdict.body) })
  if (verdict.next === 'refused') return afterRefusal(parts, command, verdict.errors, become)
  if (verdict.next === 'give-up') return become({ state: 'given-up', errors: [verdict.why] })
  become({ errors: [verdict.why] })
  return { pause: verdict.after, unsure: verdict.unsure }
}

/** A request that arrived twice is refused the second time, though all is as it was wanted. */
async function afterRefusal(
  parts: QueueParts,
  command: Command,
  errors: readonly string[],
  become: Become,
): Promise<Command> {
  const { look } = command
  const canTell = look === 'changed' || look === 'gone' || (typeof look === 'object' && 'left' in look)
  if (parts.habits.afterDuplicate === 'look' && canTell) {
    const found = await lookFor(parts, command)
    if (typeof found === 'object') return become({ state: 'done', answer: found, errors: [] })
  }
  return become({ state: 'refused', errors })
}

/** The answer without its access: the token goes to the vault. */
function keepSecrets({ vault }: QueueParts, { path }: Command, body: Json): Json {
  const { access, data } = body as { access?: { token?: string }; data?: Json | Json[] }
  const answer = Array.isArray(data) ? { list: data } : (data ?? {})
  if (access?.token !== undefined && 'id' in answer) {
    const kind = path.split('/').at(-1) ?? ''
    vault.keep(String(answer.id), access.token, kind)
  }
  return answer
}
