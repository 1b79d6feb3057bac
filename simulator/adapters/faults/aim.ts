import type { Fault, FaultKind } from '../../api/ports/faults.ts'
import { prefix } from '../../api/respond.ts'

/** What of a request decides whether a fault can strike it. */
export interface Aim {
  readonly verb: string
  /** After the API prefix; of other services in full. */
  readonly path: string
}

export function aimOf({ method, url }: Request): Aim {
  const { pathname } = new URL(url)
  const path = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname
  return { verb: method, path }
}

const FEED =
  /^\/(tenders|plans|contracts|frameworks|submissions|qualifications|agreements|violation_reports)$/
const isFeed = ({ verb, path }: Aim) => verb === 'GET' && FEED.test(path)
const isRead = (aim: Aim) => aim.verb === 'GET' && !isFeed(aim)
const isWrite = ({ verb }: Aim) => verb !== 'GET' && verb !== 'HEAD'
const any = () => true

/** Which requests a kind of fault is about. */
const abouts: Readonly<Record<FaultKind, (aim: Aim) => boolean>> = {
  conflict: isWrite,
  precondition: any,
  'too-many': any,
  'server-error': any,
  slow: any,
  dropped: any,
  'lost-answer': isWrite,
  'duplicate-delivery': (aim) => isWrite(aim) || isFeed(aim),
  'stale-read': isRead,
  'feed-gap': isFeed,
  'late-entry': isFeed,
}

/** Whether a fault could strike a request. */
export function isAimedAt({ kind, verb, path }: Fault, aim: Aim): boolean {
  if (verb !== undefined && verb !== aim.verb) return false
  return abouts[kind](aim) && (path === undefined || patternOf(path).test(aim.path))
}

function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]+'))}$`)
}
