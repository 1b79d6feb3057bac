import { createHash } from 'node:crypto'
import type { Asked, Driver } from '../../drivers/driver.ts'
import { type Accepted, type Json, must, UnexpectedRefusal } from '../../procedure/cast.ts'
import { Rejected } from '../contract.ts'
import type { FileToUpload } from '../words.ts'

/** Something that a party holds: where it is, and the token it is owned with. */
interface Held {
  readonly path: string
  readonly token: string
}

/** Which document a file is the new version of, and what its card says besides. */
interface More {
  readonly insteadOf?: unknown
  readonly about?: Json
}

/** Where each kind of thing is, and what its UA-id is called there. */
const shelves = { tenders: 'tenderID', plans: 'planID', contracts: 'contractID' } as const
type Shelf = keyof typeof shelves

/** Where the built-in actors work: the CDB, the keys they ask with, and what each holds. */
export interface Desk {
  readonly driver: Driver
  keyOf(user: string): string
  /** The tender of a UA-id, as everybody sees it. Throws Rejected when nobody knows it. */
  tender(uaid: string): Promise<Json>
  /** The same of plans and contracts. */
  page(of: Shelf, uaid: string): Promise<Json>
  hold(user: string, what: string, held: Held): void
  /** Throws Rejected when the user holds no such thing. */
  held(user: string, what: string): Held
  /** Sends as a user; a refusal of the CDB is told as Rejected. */
  send(user: string, asked: Omit<Asked, 'key'>): Promise<Accepted>
  /** Uploads a file and adds its card to the documents there, or as a new version of one of them. */
  upload(user: string, to: Held, file: FileToUpload, more?: More): Promise<void>
}

export function openDesk(driver: Driver, keyOf: (user: string) => string): Desk {
  const holdings = new Map<string, Held>()
  const paths = new Map<string, string>()

  async function send(user: string, asked: Omit<Asked, 'key'>): Promise<Accepted> {
    try {
      return await must(driver, { ...asked, key: keyOf(user) })
    } catch (error) {
      if (error instanceof UnexpectedRefusal) throw new Rejected(error.message)
      throw error
    }
  }

  async function read(path: string): Promise<Json> {
    return (await must(driver, { verb: 'GET', path })).data
  }

  async function pathOf(shelf: Shelf, uaid: string): Promise<string> {
    const known = paths.get(uaid)
    if (known) return known
    const name = shelves[shelf]
    const path = `/${shelf}?descending=1&opt_fields=${name}&limit=100`
    const { reply } = await driver.send({ verb: 'GET', path })
    const { data } = reply.body as { data: readonly Json[] }
    const found = data.find((one) => one[name] === uaid)
    if (!found) throw new Rejected(`nothing is called ${uaid}`)
    paths.set(uaid, `/${shelf}/${found.id}`)
    return `/${shelf}/${found.id}`
  }

  return {
    driver,
    keyOf,
    tender: async (uaid) => read(await pathOf('tenders', uaid)),
    page: async (shelf, uaid) => read(await pathOf(shelf, uaid)),
    hold: (user, what, held) => void holdings.set(`${user} ${what}`, held),
    held(user, what) {
      const held = holdings.get(`${user} ${what}`)
      if (!held) throw new Rejected(`${user} does not hold ${what}`)
      return held
    },
    send,
    async upload(user, { path, token }, { title, format, base64, documentType }, { insteadOf, about } = {}) {
      const uploaded = await driver.upload(title, Buffer.from(base64, 'base64').toString('utf8'), format)
      const data = { ...uploaded, ...(documentType && { documentType }), ...about }
      const asked =
        insteadOf === undefined
          ? ({ verb: 'POST', path: `${path}/documents` } as const)
          : ({ verb: 'PUT', path: `${path}/documents/${insteadOf}` } as const)
      await send(user, { ...asked, token, body: { data } })
    },
  }
}

/** Changes a tender, or something in it, as its owner. */
export const changeAs =
  (desk: Desk) =>
  async (user: string, tender: string, rest: string, data: Json): Promise<void> => {
    const { path, token } = desk.held(user, tender)
    await desk.send(user, { verb: 'PATCH', path: `${path}${rest}`, token, body: { data } })
  }

/** A file with this text; the CDB's hash of it is `md5:…`. */
export function fileOf(title: string, text: string, documentType?: string): FileToUpload {
  const format = title.endsWith('.p7s') ? 'application/pkcs7-signature' : 'application/pdf'
  const base64 = Buffer.from(text).toString('base64')
  return { title, format, base64, ...(documentType && { documentType }) }
}

/** How the CDB writes the hash of a file. */
export function hashOf({ base64 }: FileToUpload): string {
  return `md5:${createHash('md5').update(Buffer.from(base64, 'base64')).digest('hex')}`
}

/** The element of a list at an index, from the end when it is negative. Throws Rejected. */
export function at(list: unknown, index: number): Json {
  const found = ((list ?? []) as readonly Json[]).at(index)
  if (!found) throw new Rejected(`there is nothing at ${index}`)
  return found
}

/** The element whose title or description begins with a marker, or that has this id. Throws Rejected. */
export function marked(list: unknown, marker: string): Json {
  const found = ((list ?? []) as readonly Json[]).find(
    ({ id, title, description }) =>
      id === marker || String(title ?? '').startsWith(marker) || String(description ?? '').startsWith(marker),
  )
  if (!found) throw new Rejected(`nothing is called ${marker}`)
  return found
}
