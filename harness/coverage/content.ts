import type { Exchange } from '../drivers/driver.ts'
import { isRefusal } from '../procedure/cast.ts'

/** Names of what an owner is told once, beside the data, and of what a database keeps for itself. */
const SECRETS: ReadonlySet<string> = new Set([
  'owner_token',
  'transfer_token',
  'framework_token',
  'submission_token',
  'access_token',
  'access',
  'framework_owner',
  'submission_owner',
  'transfer',
  'revisions',
  'public_modified',
  '_rev',
])

/** Places of an answer's data where something stands that nobody is to be told. */
export function secretsIn({ asked, reply }: Pick<Exchange, 'asked' | 'reply'>): readonly string[] {
  const found: string[] = []
  const from = asked.path.split('/').filter(Boolean).join('.')
  walk((reply.body as { data?: unknown } | null)?.data, '', (path, name) => {
    if (SECRETS.has(name) || (name === 'owner' && NAMELESS.test(`${from}.${path}`))) found.push(path)
  })
  return found
}

/** Whose platform a bid or a complaint came through is nobody's business. */
const NAMELESS = /(^|\.)(bids|complaints)\.(\w+\.)?owner$/

/** Where a field stands in some data, lists looked through: `bids.lotValues.value`. */
export function placesIn(data: unknown, field: string): readonly string[] {
  const found: string[] = []
  walk(data, '', (path) => {
    if (path.replace(/\.\d+(?=\.|$)/g, '') === field) found.push(path)
  })
  return found
}

function walk(value: unknown, path: string, tell: (path: string, name: string, leaf: unknown) => void): void {
  if (typeof value !== 'object' || value === null) return
  for (const [name, each] of Object.entries(value)) {
    const at = path === '' ? name : `${path}.${name}`
    tell(at, name, each)
    walk(each, at, tell)
  }
}

/** What was sent and is not shown, or otherwise: places in the data. */
export function unshown(sent: unknown, shown: unknown): readonly string[] {
  const said = new Map<string, unknown>()
  walk(shown, '', (path, _, value) => said.set(path, value))
  const lost: string[] = []
  walk(sent, '', (path, name, value) => {
    if (typeof value === 'object' || OWN.has(name) || path.startsWith('author.')) return
    const found = said.get(path)
    if (!same(value, found)) lost.push(`${path}: ${String(value)} shows as ${String(found)}`)
  })
  return lost
}

/** What a CDB makes of what was sent is its own: links to files, and where a procedure goes on by itself. */
const OWN: ReadonlySet<string> = new Set(['url', 'status', 'hash'])

function same(sent: unknown, shown: unknown): boolean {
  if (sent === shown) return true
  if (typeof sent !== 'string' || typeof shown !== 'string' || !/^\d{4}-/.test(sent)) return false
  return Date.parse(sent) === Date.parse(shown)
}

/** What somebody sent to make or change something, and what he was answered. */
export interface Change {
  readonly asked: Exchange['asked']
  /** Where it stands now. */
  readonly path: string
  readonly sent: unknown
  readonly shown: { readonly id?: unknown }
}

/** Where something is named, not sent: changing hands, links between documents. */
const NAMING = /^\/tenders\/\w+\/plans$|\/ownership$/

/** A tender that is announced under its plan stands where all tenders stand. */
const OF_A_PLAN = /^\/plans\/\w+(?=\/tenders$)/

/** A payment is answered with the contract that it is in. */
function answered(path: string, data: unknown): unknown {
  const [, payment] = /\/transactions\/(\w+)$/.exec(path) ?? []
  if (payment === undefined) return data
  const { implementation } = data as { implementation?: { transactions?: readonly { id: string }[] } }
  return implementation?.transactions?.find(({ id }) => id === payment) ?? {}
}

/** The accepted changes among some exchanges; of several things made at once each. */
export function changesIn(exchanges: readonly Exchange[]): readonly Change[] {
  return exchanges.flatMap(({ asked, reply }) => {
    const { verb, path, body } = asked
    const { data } = (reply.body ?? {}) as { data?: unknown }
    if (isRefusal(reply) || body === undefined || !data || NAMING.test(path)) return []
    const sent = [(body as { data?: unknown }).data].flat()
    return [answered(path, data) as { id?: unknown }].flat().map((shown, n) => ({
      asked,
      path: verb === 'POST' ? `${path.replace(OF_A_PLAN, '')}/${String(shown.id)}` : path,
      sent: sent[n],
      shown,
    }))
  })
}
