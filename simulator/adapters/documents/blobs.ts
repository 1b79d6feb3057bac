import { createHash } from 'node:crypto'
import type { DocumentMeta, Documents, StoredDocument } from '../../api/ports/documents.ts'

/** Named bytes: the little that a technology has to offer to keep documents. Names are safe file names. */
export interface Blobs {
  read(name: string): Promise<Uint8Array | undefined>
  write(name: string, bytes: Uint8Array): Promise<void>
  exists(name: string): Promise<boolean>
  close(): Promise<void>
}

type DocumentRecord = { state: 'registered'; hash: string } | ({ state: 'uploaded' } & DocumentMeta)

/** Documents as two blobs each: the record (`<name>.json`) and the bytes (`<name>.bin`). */
export function documentsIn(blobs: Blobs): Documents {
  const writeRecord = (key: string, value: DocumentRecord) =>
    blobs.write(recordName(key), Buffer.from(JSON.stringify(value)))

  return {
    async register(key, hash) {
      await writeRecord(key, { state: 'registered', hash })
    },
    async put(key, content, { hash, format, title }) {
      // The bytes go first: a record never speaks of bytes that are not there yet.
      await blobs.write(contentName(key), content)
      await writeRecord(key, { state: 'uploaded', hash, format, title })
    },
    async get(key): Promise<StoredDocument | undefined> {
      const bytes = await blobs.read(recordName(key))
      if (bytes === undefined) return undefined
      const known = parseRecord(bytes)
      if (known.state === 'registered') return known
      const content = await blobs.read(contentName(key))
      if (content === undefined) throw new Error(`The content of document ${key} is lost`)
      return { ...known, content }
    },
    has: (key) => blobs.exists(recordName(key)),
    close: () => blobs.close(),
  }
}

const recordName = (key: string) => `${safeName(key)}.json`
const contentName = (key: string) => `${safeName(key)}.bin`

/** A key comes from a URL: only the service's own form is used as it is, so that no key can leave its place. */
function safeName(key: string): string {
  if (/^[0-9a-f]{32}$/.test(key)) return key
  return `sha256-${createHash('sha256').update(key).digest('hex')}`
}

function parseRecord(bytes: Uint8Array): DocumentRecord {
  const value: unknown = JSON.parse(Buffer.from(bytes).toString())
  if (typeof value !== 'object' || value === null) throw new Error('A document record is not an object')
  const { state, hash, format, title } = value as Record<string, unknown>
  if (typeof hash !== 'string') throw new Error('A document record has no hash')
  if (state === 'registered') return { state, hash }
  if (state !== 'uploaded' || typeof format !== 'string' || typeof title !== 'string')
    throw new Error('A document record is damaged')
  return { state, hash, format, title }
}
