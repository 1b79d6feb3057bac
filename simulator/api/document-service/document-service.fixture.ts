import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { memoryDocuments } from '../../adapters/documents/memory.ts'
import { type DocumentServiceOptions, documentService } from './document-service.ts'
import { signer } from './signatures.ts'

export const BASE = 'http://docs.example'
const SEED = '01'.repeat(32)
/** The keys of the service under test, of the CDBs and of another service it knows. */
export const own = signer(SEED)
export const cdb = signer('02'.repeat(32))
export const olderCdb = signer('03'.repeat(32))
export const otherService = signer('04'.repeat(32))
export const CONTENT = 'зміст'
export const md5 = (text: string) => `md5:${createHash('md5').update(text).digest('hex')}`
export const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` })
export const BROKER = basic('broker:secret:with colon')

interface Answer {
  data: Record<string, string>
  upload_url: string
  get_url: string
}

/** A document service with a memory of its own and ways to ask it; `clock.now` may be set. */
export function open(changes: Partial<DocumentServiceOptions> = {}) {
  let count = 0
  const clock = { now: 1_700_000_000.75 }
  const content = memoryDocuments()
  const serve = documentService({
    baseUrl: BASE,
    keys: {
      seed: SEED,
      verify: [otherService.publicKey],
      api: [olderCdb.publicKey, cdb.publicKey.toUpperCase()],
    },
    users: [
      { name: 'broker', password: 'secret:with colon', groups: ['uploaders'] },
      { name: 'reader', password: 'r', groups: ['readers'] },
    ],
    now: () => clock.now,
    id: () => (++count).toString(16).padStart(32, 'e'),
    content,
    limit: 1000,
    ...changes,
  })
  const get = (url: string, init?: RequestInit) => serve(new Request(new URL(url, BASE), init))
  const post = (url: string, body?: RequestInit['body'], headers: Record<string, string> = BROKER) =>
    get(url, { method: 'POST', body: body ?? null, headers })
  return { serve, get, post, clock, content }
}

/** An upload form with one file. */
export function form(content = CONTENT, name = 'звіт.txt', type = 'text/plain') {
  const data = new FormData()
  data.append('file', new File([content], name, { type }))
  return data
}

export const read = async (response: Response) => (await response.json()) as Answer

/** Status and only error of a refusal, to compare with `fault`. */
export async function refusal(response: Response) {
  const { status, errors } = (await response.json()) as { status: string; errors: unknown[] }
  expect(status).toBe('error')
  expect(errors).toHaveLength(1)
  return [response.status, errors[0]]
}
export const fault = (status: number, location: string, name: string, description: unknown) => [
  status,
  { location, name, description },
]
