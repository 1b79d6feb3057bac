import { isUtf8 } from 'node:buffer'
import type { Body } from '../domain/command.ts'
import { isObject } from '../domain/json.ts'
import { edgeRefusal } from './errors.ts'
import { jsonFault } from './json-text.ts'

/** Largest body that is read, in bytes. */
export const bodyLimit = 8 * 1024 * 1024

/** A request's body as JSON: what an operation needs of it, and the whole of it. */
export interface ReadBody {
  readonly body: Body
  readonly raw: unknown
}

/**
 * Reads a request's body. A body that cannot be read is not refused here: the operation gives the refusal in its
 * turn, after the checks that come before it.
 */
export async function readBody(request: Request): Promise<ReadBody> {
  if (request.method === 'GET' || request.method === 'HEAD')
    return { body: { data: undefined }, raw: undefined }
  const text = await textOf(request)
  if (typeof text !== 'string') return text
  const fault = jsonFault(text)
  if (fault !== undefined) return { body: { fault: edgeRefusal('notJson', fault) }, raw: undefined }
  const raw: unknown = JSON.parse(text)
  return isObject(raw)
    ? { body: { data: raw.data, config: raw.config }, raw }
    : { body: { data: undefined }, raw }
}

async function textOf(request: Request): Promise<string | ReadBody> {
  const bytes = Buffer.from(await request.arrayBuffer())
  if (bytes.length > bodyLimit) return { body: { fault: edgeRefusal('tooLarge') }, raw: undefined }
  return isUtf8(bytes) ? bytes.toString('utf8') : { body: { fault: edgeRefusal('notUtf8') }, raw: undefined }
}

/** True when the request says its body is JSON; a removal has no body of which to say anything. */
export function isJson({ method, headers }: Request): boolean {
  const type = headers.get('content-type')
  if (type === null) return method === 'DELETE'
  return type.split(';', 1)[0]?.trim().toLowerCase() === 'application/json'
}
