import type { Reader } from './reading.ts'
import type { Command, Json, Store } from './store.ts'
import type { Vault } from './vault.ts'

interface LookParts {
  readonly store: Store
  readonly vault: Vault
  readonly read: Reader
}

/**
 * Whether a request whose fate is unknown was served: the object as it is now, `missing` when it was not, `unknown` when
 * nobody answers.
 */
export async function lookFor(parts: LookParts, command: Command): Promise<Json | 'missing' | 'unknown'> {
  const { look, path, owner } = command
  if (look === 'again') return 'missing'
  const token = owner === undefined ? undefined : parts.vault.tokenOf(owner)
  const read = await parts.read(path, token)
  if ('silence' in read) return 'unknown'
  if (look === 'gone') return 'refused' in read && read.refused === 404 ? {} : 'missing'
  if ('refused' in read) return 'missing'
  return asWanted(parts, command, look, read.found.data) ?? 'missing'
}

function asWanted(
  parts: LookParts,
  command: Command,
  look: Exclude<Command['look'], 'again' | 'gone'>,
  data: unknown,
): Json | undefined {
  if (look === 'changed') return includes(data, command.body?.data ?? {}) ? (data as Json) : undefined
  if ('left' in look) return (data as Json).status === look.left ? undefined : (data as Json)
  if ('same' in look) return hasMembers(data as Json, command, look.same) ? (data as Json) : undefined
  return listed(parts, command, data, look.listed)
}

const hasMembers = (there: Json, { body }: Command, members: readonly string[]) =>
  members.every((member) => includes(there[member], (body?.data as Json | undefined)?.[member]))

/** The object of a list that has these members as they were sent, and that no other request of ours made. */
function listed(
  { store }: LookParts,
  { id, body }: Command,
  data: unknown,
  members: readonly string[],
): Json | undefined {
  if (!Array.isArray(data)) return undefined
  const others = store.all('command').filter((other) => other.id !== id && other.state === 'done')
  const claimed = new Set(others.flatMap(({ answer }) => idsIn(answer)))
  const sent = [body?.data].flat() as Json[]
  const found = sent.map((one) =>
    (data as Json[]).find(
      (there) => !claimed.has(there.id) && members.every((member) => includes(there[member], one[member])),
    ),
  )
  if (found.some((one) => one === undefined)) return undefined
  return Array.isArray(body?.data) ? { list: found } : found[0]
}

function idsIn(answer: Json | undefined): unknown[] {
  return Array.isArray(answer?.list) ? answer.list.map(({ id }: Json) => id) : [answer?.id]
}

/** Whether what is there has all that is wanted; what the CDB adds does not matter. */
export function includes(there: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(there) &&
      there.length === wanted.length &&
      wanted.every((one, n) => includes(there[n], one))
    )
  }
  if (wanted !== null && typeof wanted === 'object') {
    if (there === null || typeof there !== 'object') return false
    return Object.entries(wanted).every(([member, value]) => includes((there as Json)[member], value))
  }
  if (typeof wanted === 'string' && typeof there === 'string')
    return wanted === there || sameInstant(wanted, there)
  return there === wanted || (wanted === null && there === undefined)
}

const DATE = /^\d{4}-\d\d-\d\dT/

function sameInstant(one: string, other: string): boolean {
  return DATE.test(one) && DATE.test(other) && Date.parse(one) === Date.parse(other)
}
