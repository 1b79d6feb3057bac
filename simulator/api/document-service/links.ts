import type { DocumentCheck } from '../../domain/context.ts'
import { checkDocumentUrl, downloadUrl, keyring, signer, verifier } from './signatures.ts'

/** The CDB's side of the document service: which links it takes and which it shows. */
export interface DocumentLinks extends DocumentCheck {
  /** `prefix` is said of files without a hash. */
  permanentUrl(key: string, prefix?: string): string
  /** Works for five minutes after `now` (epoch seconds). */
  temporaryUrl(key: string, now: number): string
}

const LIFETIME_SECONDS = 300

/** `base` is the service's address, `seed` the 64 hex digits of the key both sides sign with. */
export function documentLinks({ base, seed }: { base: string; seed: string }): DocumentLinks {
  const own = signer(seed)
  const keys = keyring(verifier({ seed }))
  return {
    check: (url, hash) => checkDocumentUrl(url, hash, { base, keys }),
    permanentUrl: (key, prefix) =>
      downloadUrl({ base, key, signer: own, ...(prefix !== undefined && { prefix }) }),
    temporaryUrl: (key, now) => downloadUrl({ base, key, signer: own, expires: now + LIFETIME_SECONDS }),
  }
}
