import { type Actor, anonymous } from '../domain/actor.ts'

/** One key of the users table: what a client sends, and what it stands for. */
export interface User {
  readonly key: string
  readonly name: string
  readonly group: string
  readonly levels: readonly string[]
  /** False: GET /brokers does not name it. */
  readonly listed?: boolean
}

/** Keys to users; of two rows with one key the last wins. */
export type Users = ReadonlyMap<string, User>

export function usersTable(rows: readonly User[]): Users {
  return new Map(rows.map((row) => [row.key, row]))
}

/** Who sends the request: the key of `Authorization` and the owner's token. */
export function actorOf(headers: Headers, url: URL, body: unknown, users: Users): Actor {
  const token = tokenOf(headers, url, body)
  const key = keyOf(headers.get('authorization'))
  const user = key === undefined ? undefined : users.get(key)
  if (!user) return { ...anonymous, token }
  return { name: user.name, group: user.group, levels: user.levels, token }
}

const owners = new WeakMap<Users, ReadonlySet<string>>()

/** Names of the platforms that may keep electronic contracts: brokers of level 6. */
export function contractOwners(users: Users): ReadonlySet<string> {
  const known = owners.get(users)
  if (known) return known
  const able = [...users.values()].filter(({ group, levels }) => group === 'brokers' && levels.includes('6'))
  const names = new Set(able.map(({ name }) => name))
  owners.set(users, names)
  return names
}

/** Levels of the first user with this owner name. Source: api/auth.py, check_user_accreditation. */
export function levelsOfOwner(users: Users, owner: string): readonly string[] | undefined {
  for (const { name, levels } of users.values()) if (name === owner) return levels
  return undefined
}

/** `Bearer <key>`, or `Basic` with the key as user name and an empty password. */
function keyOf(authorization: string | null): string | undefined {
  const [scheme, credentials] = (authorization ?? '').split(/\s+/, 2)
  if (scheme === undefined || credentials === undefined) return undefined
  if (scheme.toLowerCase() === 'bearer') return credentials
  if (scheme.toLowerCase() !== 'basic') return undefined
  const decoded = fromBase64(credentials)
  return decoded?.split(':', 1)[0]
}

function fromBase64(text: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return new TextDecoder('latin1').decode(bytes)
    }
  } catch {
    return undefined
  }
}

/** `?acc_token=`, `X-Access-Token`, or `access.token` in the body. Source: api/auth.py, extract_access_token. */
function tokenOf(headers: Headers, url: URL, body: unknown): string | undefined {
  const shown = url.searchParams.get('acc_token') ?? headers.get('x-access-token')
  if (shown) return shown
  const access = (body as { access?: { token?: unknown } } | null | undefined)?.access
  return typeof access?.token === 'string' ? access.token : undefined
}
