import type { Contract } from '../../simulator/domain/records/contract.ts'
import type { Tender } from '../../simulator/domain/records/tender.ts'
import type { Asked } from '../drivers/driver.ts'
import type { Json, Keys } from '../procedure/cast.ts'
import { type Procedure, printedLike } from '../procedure/procedure.ts'
import type { Played, Step } from './step.ts'

/** What somebody holds: the key he came with, the token he got, and which bidder he is. */
export interface Owner {
  readonly key: string
  readonly token: string
  readonly transfer?: string
  readonly bidder?: number
}

/** What the people of a procedure know of it: learned from the answers they got. */
export interface Known {
  /** Plot, keys and lots; nothing is sent through it. */
  readonly procedure: Procedure
  /** `{data, config}` of the tender, and the instant it was written for. */
  readonly draft: { readonly body: Json; readonly at: string }
  readonly criteria: readonly Json[]
  /** How many bid, when nothing disturbs them. */
  readonly bidders: number
  /** By the id of what is owned. */
  readonly owners: ReadonlyMap<string, Owner>
  readonly tender?: string
  /** A file at the document service, for all documents. */
  readonly file?: { readonly url: string; readonly hash: string }
}

/** What stands on the stage: everything that is known, and what the simulator has stored. */
export interface Scene extends Known {
  readonly now: string
  /** When time does something next. */
  readonly next?: string
  readonly stored?: Tender
  readonly contracts: readonly Contract[]
}

/** What is known after a step. */
export function learned(known: Known, { step, reply }: Played): Known {
  if (reply.status >= 300 || 'wait' in step) return known
  if ('upload' in step) return { ...known, file: (reply.body as { data: NonNullable<Known['file']> }).data }
  const { verb, path } = step.ask
  if (verb !== 'POST' && !path.endsWith('/credentials')) return known
  const body = reply.body as { data?: { id?: unknown }; access?: { token: string; transfer?: string } }
  const id = body.data?.id
  if (typeof id !== 'string' || body.access === undefined) return known
  const { token, transfer } = body.access
  const owner = { key: step.ask.key ?? '', token, ...(transfer !== undefined && { transfer }) }
  const bids = [...known.owners.values()].filter(({ bidder }) => bidder !== undefined).length
  const isBid = /\/bids$/.test(path)
  const owners = new Map(known.owners).set(id, isBid ? { ...owner, bidder: bids } : owner)
  const isTender = /^\/(plans\/\w+\/)?tenders$/.test(path) && known.tender === undefined
  return { ...known, owners, ...(isTender && { tender: id }) }
}

/** The path of the tender, with what follows. */
export const inTender = ({ tender }: Known, rest = ''): string => `/tenders/${tender}${rest}`

export const keysOf = ({ procedure }: Known): Keys => procedure.keys

/** A request of the buyer about the tender. */
export function byBuyer(
  known: Known,
  verb: Asked['verb'],
  rest: string,
  data?: Json | readonly Json[],
): Asked {
  const token = known.owners.get(known.tender ?? '')?.token
  return {
    verb,
    path: inTender(known, rest),
    key: keysOf(known).buyer,
    ...(token !== undefined && { token }),
    ...(data !== undefined && { body: { data } }),
  }
}

/** A request of whoever owns something, about it. */
export function byOwner(
  known: Known,
  id: string | undefined,
  verb: Asked['verb'],
  rest: string,
  data?: Json,
): Asked {
  const owner = known.owners.get(id ?? '')
  return {
    verb,
    path: inTender(known, rest),
    key: owner?.key ?? keysOf(known).bidders[0] ?? '',
    ...(owner && { token: owner.token }),
    ...(data !== undefined && { body: { data } }),
  }
}

export const asking = (ask: Asked): Step => ({ ask })

/** The card of a document: a signature when the title ends in `.p7s`. */
export function card({ file }: Known, title: string, documentType?: string): Json {
  const format = title.endsWith('.p7s') ? 'application/pkcs7-signature' : 'application/pdf'
  return { title, format, url: file?.url, hash: file?.hash, ...(documentType && { documentType }) }
}

/** Some seconds after an instant, in its zone. */
export const later = (instant: string, seconds: number): string =>
  printedLike(instant, Date.parse(instant) + seconds * 1000)

const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g

/** The same with every instant in it so many milliseconds later. */
export function shifted<T>(value: T, milliseconds: number): T {
  if (milliseconds === 0) return value
  const text = JSON.stringify(value).replace(INSTANT, (one) =>
    printedLike(one, Date.parse(one) + milliseconds).replace('.000', ''),
  )
  return JSON.parse(text) as T
}
