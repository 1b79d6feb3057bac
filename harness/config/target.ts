import { dirname, resolve } from 'node:path'
import { embeddedKeys, type Keys, MissingKey } from '../procedure/cast.ts'
import type { ConfigFile, Secret } from './parse.ts'
import { type Role, roles } from './schema.ts'

/** Who plays which part of time itself. */
export type TimePart = 'chronograph' | 'auction'

/** A system to certify, ready to be connected to: defaults filled in, secrets read from the environment. */
export interface Target {
  /** Scheme and host; undefined: the simulator inside Etalon. */
  readonly url: string | undefined
  readonly prefix: string
  /** Key of the documents: `name` or `name:password`; undefined: nobody may upload. */
  readonly documents: { readonly url: string; readonly key: string | undefined }
  /** Asking for a key that is not configured throws MissingKey. */
  readonly keys: Keys
  /** Roles without a key, and why. */
  readonly missing: readonly MissingRole[]
  /** Environment variables that the configuration names for a role. */
  readonly variables: Readonly<Partial<Record<Role, readonly string[]>>>
  /** `asked`: the configuration names it, so that it must answer. */
  readonly control: { readonly url: string; readonly token: string | undefined; readonly asked: boolean }
  readonly time: {
    /** Undefined: to be found out. */
    readonly mode: 'steered' | 'accelerated' | 'real' | undefined
    readonly accelerator: number
    /** Seconds. */
    readonly slack: number
    readonly patience: number
    readonly longest: number
    /** Examples at once. */
    readonly sideBySide: number
    readonly play: readonly TimePart[]
  }
  /** Seconds. */
  readonly clockSkew: number
  readonly profile: 'core' | 'complete' | 'strict' | 'every'
  readonly seed: string | undefined
  /** Path of the file. */
  readonly knownFailing: string | undefined
}

export interface MissingRole {
  readonly role: Role
  /** The variable that is empty; undefined: the configuration does not name the role. */
  readonly env: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** Fills in what a configuration leaves open. `file`: where it stands, for the paths in it. */
export function targetOf(config: ConfigFile, environment: Environment, file = 'etalon.config.yaml'): Target {
  const url = config.url && trimmed(config.url)
  const { keys, missing } = keysOf(config.keys, environment)
  const read = (secret: Secret | undefined) => (secret && environment[secret.env]) || undefined
  const { documentService, control, time, knownFailing } = config
  const able = (part: TimePart) => !missing.some(({ role }) => role === part)
  return {
    url,
    prefix: config.prefix ?? '/api/2.5',
    documents: {
      url: trimmed(documentService?.url ?? url ?? ''),
      key: documentService?.key ? read(documentService.key) : known(keys, 'buyer'),
    },
    keys,
    missing,
    variables: variablesOf(config.keys ?? {}),
    control: {
      url: trimmed(control?.url ?? url ?? ''),
      token: read(control?.token),
      asked: control !== undefined || time?.mode === 'steered',
    },
    time: timeOf(time, able),
    clockSkew: config.clockSkew ?? 5,
    profile: config.profile ?? 'complete',
    seed: config.seed,
    knownFailing: knownFailing === undefined ? undefined : resolve(dirname(file), knownFailing),
  }
}

function timeOf(time: ConfigFile['time'] = {}, able: (part: TimePart) => boolean): Target['time'] {
  const { mode, accelerator = 14_400, slack = 6, patience = 300, longest = 600, sideBySide = 64 } = time
  const play = (time.play ?? ['chronograph', 'auction']).filter(able)
  return { mode, accelerator, slack, patience, longest, sideBySide, play }
}

const trimmed = (url: string): string => url.replace(/\/+$/, '')

function known(keys: Keys, role: 'buyer'): string | undefined {
  try {
    return keys[role]
  } catch {
    return undefined
  }
}

/** Keys of the roles of a configuration; without any, those that every simulator knows. */
function keysOf(
  wanted: ConfigFile['keys'],
  environment: Environment,
): { keys: Keys; missing: readonly MissingRole[] } {
  if (!wanted) return { keys: embeddedKeys, missing: [] }
  const missing: MissingRole[] = []
  const keys = {}
  for (const role of Object.keys(roles) as Role[]) {
    const secrets = [wanted[role] ?? []].flat() as readonly Secret[]
    const values = secrets.map(({ env }) => environment[env])
    const found = values.filter((value) => value !== undefined && value !== '')
    const empty = secrets.find(({ env }) => !environment[env])?.env
    if (!found.length || empty !== undefined) missing.push({ role, env: empty })
    Object.defineProperty(keys, memberOf(role), {
      enumerable: true,
      get() {
        if (!found.length) throw new MissingKey(role, empty)
        return role === 'bidders' ? found : found[0]
      },
    })
  }
  return { keys: keys as Keys, missing }
}

function variablesOf(keys: NonNullable<ConfigFile['keys']>): Target['variables'] {
  const rows = Object.entries(keys).map(([role, secrets]) => [role, [secrets].flat().map(({ env }) => env)])
  return Object.fromEntries(rows)
}

/** The procedure's word for a role. */
export function memberOf(role: Role): keyof Keys {
  return role === 'secondBroker' ? 'outsider' : role
}
