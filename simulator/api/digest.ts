import { createHash } from 'node:crypto'

/** Digest of a text as lower-case hex. */
export function digest(algorithm: 'md5' | 'sha512', text: string): string {
  return createHash(algorithm).update(text, 'utf8').digest('hex')
}
