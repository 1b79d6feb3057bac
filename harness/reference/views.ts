import { operationRoutes } from '../../simulator/api/routes.ts'
import type { Asked, Exchange } from '../drivers/driver.ts'
import { isRefusal } from '../procedure/cast.ts'

/** Who looks: a key, and the token of what he owns. */
type Viewer = Pick<Asked, 'key' | 'token'>

/** Everybody who asked for something, as often as he has tokens; and somebody without a key. */
function viewersOf(exchanges: readonly Exchange[]): readonly Viewer[] {
  const viewers = new Map<string, Viewer>([['', {}]])
  for (const { asked } of exchanges) {
    const { key, token } = asked
    const viewer = { ...(key !== undefined && { key }), ...(token !== undefined && { token }) }
    viewers.set(JSON.stringify(viewer), viewer)
  }
  return [...viewers.values()]
}

const ID = '[0-9a-f]{32}'
const ROOT = new RegExp(`^/\\w+/${ID}(?=/|$)`)

/** Documents that somebody made or changed: `/tenders/…`. */
function rootsOf(exchanges: readonly Exchange[]): readonly string[] {
  const paths = exchanges.flatMap(({ asked, reply }) => {
    if (isRefusal(reply)) return []
    const { data } = (reply.body ?? {}) as { data?: { id?: unknown } }
    return [asked.path, `${asked.path}/${String(data?.id)}`].flatMap((path) => ROOT.exec(path)?.[0] ?? [])
  })
  return [...new Set(paths)]
}

/** Addresses that can be read, whatever they are about. */
const readable: ReadonlySet<string> = new Set(
  operationRoutes.filter(({ verb }) => verb === 'GET').map(({ path }) => path.replace(/\{\w+\}/g, '…')),
)
const kindOf = (path: string): string => path.replace(/\/[0-9a-f]{32}(?=\/|$)/g, '/…')

/** Lists and what is in them, as far as they have an address: `/tenders/…/awards`, `/tenders/…/awards/…/milestones`. */
export function addressesIn(path: string, data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([name, list]) => {
    if (!Array.isArray(list)) return []
    const at = `${path}/${name}`
    const inner = list.flatMap((one: { id?: unknown } | null) => {
      const own = `${at}/${String(one?.id)}`
      return [own, ...addressesIn(own, one)]
    })
    return [at, ...inner].filter((address) => readable.has(kindOf(address)))
  })
}

/** What everybody who took part may look at when all is done: every document, each as each of them sees it. */
export function looksAt(exchanges: readonly Exchange[]): readonly Asked[] {
  return rootsOf(exchanges).flatMap((path) =>
    viewersOf(exchanges).map((viewer): Asked => ({ verb: 'GET', path, ...viewer })),
  )
}
