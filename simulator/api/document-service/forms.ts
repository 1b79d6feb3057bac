import { readBody } from './body.ts'
import { type Part, parseMultipart } from './multipart.ts'
import { type Refusal, refusals, tooLarge } from './refusals.ts'

/** What a form may weigh beside the file itself. */
const FORM_BYTES = 64 * 1024

/** The part `file` of a form, with the name the sender gave it. */
export interface UploadedFile extends Part {
  readonly fileName: string
}

/** Reads the uploaded file, of at most `limit` bytes. Never throws. */
export async function uploadedFile(request: Request, limit: number): Promise<UploadedFile | Refusal> {
  const contentType = request.headers.get('content-type') ?? ''
  const body = await readBody(request, limit + FORM_BYTES)
  if (body === 'too-large') return tooLarge(limit)
  if (body === 'broken') return refusals.bodyBroken
  if (!isMultipart(contentType)) return refusals.fileMissing
  const parts = parseMultipart(contentType, body)
  if (parts === undefined) return refusals.multipartBroken
  const file = parts.findLast((part) => part.name === 'file')
  if (!file?.fileName) return refusals.fileMissing
  if (file.content.length > limit) return tooLarge(limit)
  return { ...file, fileName: file.fileName }
}

/** The fields of a registration, as sent. */
export interface Registration {
  readonly fields: Readonly<Record<string, unknown>>
}

/** Reads what a registration says: `{"data": {…}}` or a form. Never throws. */
export async function registrationData(request: Request, limit: number): Promise<Registration | Refusal> {
  const contentType = request.headers.get('content-type') ?? ''
  const body = await readBody(request, Math.min(limit, FORM_BYTES))
  if (body === 'too-large') return tooLarge(Math.min(limit, FORM_BYTES))
  if (body === 'broken') return refusals.bodyBroken
  const json = parseJson(body)
  if (json !== undefined) {
    const fields = isObject(json) ? json.data : undefined
    return isObject(fields) ? { fields } : refusals.hashMissing
  }
  if (!isMultipart(contentType))
    return { fields: Object.fromEntries(new URLSearchParams(Buffer.from(body).toString())) }
  const parts = parseMultipart(contentType, body)
  if (parts === undefined) return refusals.multipartBroken
  return {
    fields: Object.fromEntries(parts.map(({ name, content }) => [name, Buffer.from(content).toString()])),
  }
}

/** The promised hash, `md5:` and 32 hex digits. */
export function checkHash({ fields }: Registration): { md5: string } | Refusal {
  if (!Object.hasOwn(fields, 'hash')) return refusals.hashMissing
  const { hash } = fields
  if (typeof hash !== 'string' || !hash.startsWith('md5:')) return refusals.hashType
  if (hash.length !== 36) return refusals.hashLength
  return /^md5:[0-9a-f]{32}$/.test(hash) ? { md5: hash } : refusals.hashDigits
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString())
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether reading or checking ended in a refusal. */
export function isRefusal(value: object): value is Refusal {
  return 'error' in value && 'status' in value
}

const isMultipart = (contentType: string) => /^multipart\/form-data\b/i.test(contentType)
