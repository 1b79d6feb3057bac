import type { DocumentCheck } from '../../domain/context.ts'
import { remembering } from './remembering.ts'
import {
  checkDocumentUrl,
  type DocumentUrlRefusal,
  downloadUrl,
  keyring,
  signer,
  verifier,
} from './signatures.ts'

/** The CDB's side of the document service: which links it takes and which it shows. */
export interface DocumentLinks extends DocumentCheck {
  /** `prefix` is said of files without a hash. */
  permanentUrl(key: string, prefix?: string): string
  /** Works for five minutes after `now` (epoch seconds). */
  temporaryUrl(key: string, now: number): string
}

const LIFETIME_SECONDS = 300
const REMEMBERED_CHECKS = 1000

/** `base` is the service's address, `seed` the 64 hex digits of the key both sides sign with. */
export function documentLinks({ base, seed }: { base: string; seed: string }): DocumentLinks {
  const own = signer(seed)
  const keys = keyring(verifier({ seed }))
  // One file is often sent with several documents, and a document with every try.
  const checked = remembering<DocumentUrlRefusal | undefined>(REMEMBERED_CHECKS)
  return {
    check: (url, hash) =>
      checked(JSON.stringify([url, hash]), () => checkDocumentUrl(url, hash, { base, keys })),
    permanentUrl: (key, prefix) =>
      downloadUrl({ base, key, signer: own, ...(prefix !== undefined && { prefix }) }),
    temporaryUrl: (key, now) => downloadUrl({ base, key, signer: own, expires: now + LIFETIME_SECONDS }),
  }
}
