import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Documents, StoredDocument } from '../../api/ports/documents.ts'

/** A place for documents made for one run of the contract, and how to clear it away. */
export interface DocumentsUnderTest {
  readonly documents: Documents
  dispose(): Promise<void>
}

const HASH = `md5:${'0'.repeat(32)}`
const META = {
  hash: `md5:${'a'.repeat(32)}`,
  format: 'application/pdf',
  title: 'Тендерна документація "№ 1".pdf',
}
const bytes = (text: string) => new TextEncoder().encode(text)

/**
 * What every implementation of `Documents` holds to. `open` gives an empty one; `tearsConcurrentWrites`: the storage behind
 * it, a stand-in for the real one, mixes writes that come at the same time.
 */
export function documentsContract(
  name: string,
  open: () => Promise<DocumentsUnderTest>,
  { tearsConcurrentWrites = false } = {},
): void {
  describe(`Documents: ${name}`, () => {
    let subject: DocumentsUnderTest
    let documents: Documents
    let count = 0
    const newKey = () => (++count).toString(16).padStart(32, '0')

    beforeAll(async () => {
      subject = await open()
      documents = subject.documents
    })
    afterAll(() => subject?.dispose())

    test('an unknown key holds nothing', async () => {
      const key = newKey()
      expect(await documents.has(key)).toBe(false)
      expect(await documents.get(key)).toBeUndefined()
    })

    test('a registered document is known by its hash only', async () => {
      const key = newKey()
      await documents.register(key, HASH)
      expect(await documents.has(key)).toBe(true)
      expect(await documents.get(key)).toEqual({ state: 'registered', hash: HASH })
    })

    test('bytes and what is known about them come back as they were put', async () => {
      const key = newKey()
      const every = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256)
      await documents.put(key, every, META)
      expect(await documents.has(key)).toBe(true)
      const { content, ...meta } = uploaded(await documents.get(key))
      expect(meta).toEqual({ state: 'uploaded', ...META })
      expect(Buffer.compare(content, every)).toBe(0)
    })

    test('a put takes the place of a registration and of an earlier put', async () => {
      const key = newKey()
      await documents.register(key, HASH)
      await documents.put(key, bytes('first, the longer one'), META)
      await documents.put(key, bytes('second'), { ...META, title: 'second.txt' })
      const { content, title } = uploaded(await documents.get(key))
      expect([Buffer.from(content).toString(), title]).toEqual(['second', 'second.txt'])
    })

    test('a document may be empty', async () => {
      const key = newKey()
      await documents.put(key, new Uint8Array(), META)
      expect(uploaded(await documents.get(key)).content).toHaveLength(0)
    })

    test('what was put does not change with the array of the sender or of a reader', async () => {
      const key = newKey()
      const sent = bytes('kept')
      await documents.put(key, sent, META)
      sent.fill(0)
      uploaded(await documents.get(key)).content.fill(1)
      expect(Buffer.from(uploaded(await documents.get(key)).content).toString()).toBe('kept')
    })

    test.each([
      '../outside',
      '..',
      '/etc/hostname',
      'a/b/../../../c',
      'tender/document/key',
      'nul\0byte',
      'ключ',
      'x'.repeat(2000),
    ])('any text is a key and stays inside: %j', async (key) => {
      expect(await documents.has(key)).toBe(false)
      await documents.put(key, bytes(key), META)
      expect(Buffer.from(uploaded(await documents.get(key)).content).toString()).toBe(key)
    })

    if (tearsConcurrentWrites) return

    test('writers at the same time leave one whole document', async () => {
      const key = newKey()
      const sizes = [10, 5_000, 50_000, 100]
      await Promise.all(sizes.map((size) => documents.put(key, new Uint8Array(size).fill(size % 251), META)))
      const { content } = uploaded(await documents.get(key))
      expect(sizes).toContain(content.length)
      expect(new Set(content)).toEqual(new Set([content.length % 251]))
    })
  })
}

function uploaded(document: StoredDocument | undefined) {
  if (document?.state !== 'uploaded') throw new Error(`Not uploaded: ${JSON.stringify(document)}`)
  return document
}
