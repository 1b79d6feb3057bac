import type { Body } from '../domain/command.ts'
import { isObject } from '../domain/json.ts'
import { edgeRefusal } from './errors.ts'
import type { Route } from './route.ts'

/** Largest body that is read, in bytes. */
export const bodyLimit = 8 * 1024 * 1024

/** Reads a request's body; a body that cannot be read is a refusal the operation gives in its turn. */
export async function readBody(request: Request, route: Route): Promise<{ body: Body; raw: unknown }> {
  if (route.verb === 'GET') return { body: { data: undefined }, raw: undefined }
  if (route.operation.json && !isJson(request.headers.get('content-type'))) {
    return { body: { fault: edgeRefusal('contentType') }, raw: undefined }
  }
  const text = await request.text()
  try {
    const raw: unknown = JSON.parse(text)
    if (!isObject(raw)) return { body: { data: undefined }, raw }
    return { body: { data: raw.data, config: raw.config }, raw }
  } catch {
    return { body: { fault: edgeRefusal('notJson', pythonWords(text)) }, raw: undefined }
  }
}

function isJson(contentType: string | null): boolean {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() === 'application/json'
}

/** The CDB passes on what its JSON parser says. */
function pythonWords(text: string): string {
  if (text.trim() === '') return 'Expecting value: line 1 column 1 (char 0)'
  return 'Expecting value: line 1 column 1 (char 0)'
}
