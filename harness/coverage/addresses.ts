import { operationRoutes } from '../../simulator/api/routes.ts'
import type { Asked, Exchange } from '../drivers/driver.ts'
import { isRefusal } from '../procedure/cast.ts'

const segmentsOf = (path: string): string[] => (path.split('?', 1)[0] ?? '').split('/').filter(Boolean)

/** Objects that somebody made, changed or looked at, by their paths, and those these are in. */
export function objectsOf(exchanges: readonly Exchange[]): readonly string[] {
  const paths = exchanges.flatMap(({ asked, reply }) => {
    if (isRefusal(reply)) return []
    const segments = segmentsOf(asked.path)
    const path = `/${segments.join('/')}`
    const made = asked.verb === 'POST' ? idsIn(reply.body).map((id) => `${path}/${id}`) : []
    return [...segments.map((_, n) => `/${segments.slice(0, n + 1).join('/')}`), ...made]
  })
  return [...new Set(paths)]
}

/** What was made: one, or several at once. */
function idsIn(body: unknown): readonly string[] {
  const { data } = (body ?? {}) as { data?: unknown }
  const ids = [data].flat().map((one) => (one as { id?: unknown } | null | undefined)?.id)
  return ids.filter((id) => typeof id === 'string')
}

/** Every address at or right under these objects that not all keys may use. */
export function closedAddresses(objects: readonly string[]): readonly Pick<Asked, 'verb' | 'path'>[] {
  const known = ['', ...objects].map(segmentsOf)
  const found = operationRoutes
    .filter(({ operation }) => operation.groups !== undefined)
    .flatMap(({ verb, path }) => {
      const template = segmentsOf(path)
      return known.flatMap((object) => {
        const rest = template.slice(object.length)
        const fits = object.every((segment, n) => isParameter(template[n]) || template[n] === segment)
        return fits && object.length <= template.length && !rest.some(isParameter)
          ? [{ verb, path: `/${[...object, ...rest].join('/')}` }]
          : []
      })
    })
  return [...new Map(found.map((address) => [`${address.verb} ${address.path}`, address])).values()]
}

const isParameter = (segment: string | undefined): boolean => segment?.startsWith('{') ?? false
