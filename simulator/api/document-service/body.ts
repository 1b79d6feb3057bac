/** Why a body cannot be read. */
export type Unreadable = 'too-large' | 'broken'

/** Reads a request's body, at most `limit` bytes of it: a longer one is left unread. Never throws. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | Unreadable> {
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > limit) {
    await request.body?.cancel().catch(() => undefined)
    return 'too-large'
  }
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of request.body ?? []) {
      length += chunk.length
      if (length > limit) return 'too-large'
      chunks.push(chunk)
    }
  } catch {
    return 'broken'
  }
  return Buffer.concat(chunks)
}
