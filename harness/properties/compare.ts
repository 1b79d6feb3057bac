import { type Bijection, bijection } from '../certificate/bijection.ts'
import type { Reply } from '../drivers/driver.ts'

/** How two systems may differ in time: in seconds; instants that are drawn may always. */
export interface Tolerance {
  readonly seconds: number
}

/** The first difference between what two systems answered to the same step. */
export interface Difference {
  /** What kind of difference it is, the same for every request that shows it. */
  readonly sign: string
  /** For people. */
  readonly message: string
}

/** Compares the answers of two systems to the same steps, one after another; what they draw must be the same one to one. */
export function comparing(tolerance: Tolerance): (reference: Reply, other: Reply) => Difference | undefined {
  const ids = bijection({ was: 'the reference has', is: 'the other', there: 'in the other' })
  return (reference, other) => compared(reference, other, ids, tolerance)
}

function compared(
  reference: Reply,
  other: Reply,
  ids: Bijection,
  tolerance: Tolerance,
): Difference | undefined {
  if (reference.status !== other.status)
    return {
      sign: `status ${reference.status} ${other.status} ${wordsOf(reference) || wordsOf(other)}`,
      message: `the reference answers ${told(reference)}, the other ${told(other)}`,
    }
  const own = withoutPlaces(reference.body)
  const theirs = aligned(own, withoutPlaces(other.body), tolerance, '')
  const message = ids.difference(own, theirs)
  if (message === undefined) return undefined
  const [place = ''] = message.split(/: | is /)
  return { sign: `body ${place.replace(/\.\d+(?=\.|$)/g, '').replace(/[0-9a-f]{32}/g, '…')}`, message }
}

const told = (reply: Reply): string => {
  const words = wordsOf(reply)
  return words === '' ? String(reply.status) : `${reply.status} ${words}`
}

interface Faults {
  readonly errors?: readonly { readonly name?: string; readonly description?: unknown }[]
}

/** A refusal in words, without what was drawn. */
function wordsOf({ body }: Reply): string {
  const { errors = [] } = (body ?? {}) as Faults
  return errors
    .map(
      ({ name, description }) =>
        `${name}: ${typeof description === 'string' ? description : JSON.stringify(description)}`,
    )
    .join('; ')
    .replace(/[0-9a-f]{32}/g, '…')
    .slice(0, 200)
}

/** Pages of feeds know where they are by numbers of their own. */
function withoutPlaces(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('next_page' in body)) return body
  const { next_page: _, prev_page: __, ...rest } = body as Record<string, unknown>
  return rest
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/
/** When an auction begins is drawn, within its day. */
const DRAWN = /\.auctionPeriod\.startDate$/
const DAY = 86_400 - 1

/** The other's answer with every instant that is near enough to the reference's replaced by it. */
function aligned(reference: unknown, other: unknown, tolerance: Tolerance, place: string): unknown {
  if (typeof reference === 'string' && typeof other === 'string') {
    if (reference === other || !INSTANT.test(reference) || !INSTANT.test(other)) return other
    const apart = Math.abs(Date.parse(reference) - Date.parse(other)) / 1000
    return apart <= (DRAWN.test(place) ? Math.max(DAY, tolerance.seconds) : tolerance.seconds)
      ? reference
      : other
  }
  if (typeof reference !== 'object' || typeof other !== 'object' || reference === null || other === null)
    return other
  if (Array.isArray(other))
    return other.map((one, n) => aligned((reference as unknown[])[n], one, tolerance, `${place}.${n}`))
  return Object.fromEntries(
    Object.entries(other).map(([name, inner]) => [
      name,
      aligned((reference as Record<string, unknown>)[name], inner, tolerance, `${place}.${name}`),
    ]),
  )
}
