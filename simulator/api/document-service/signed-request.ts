import { type Refusal, refusals } from './refusals.ts'
import { downloadMessage, type Keyring, type Signer } from './signatures.ts'
import { decodeBase64 } from './url-text.ts'

/** The keys of a document service. */
export interface DocumentServiceKeys {
  readonly signer: Signer
  /** Every key whose links are honoured, its own included. */
  readonly ring: Keyring
  /** The CDB's, which like the service's own needs no time limit to download. */
  readonly apiKeyId: string | undefined
}

/**
 * Checks the signature of a link: an upload link signs the key of its document; a download link (`now` given, epoch
 * seconds) also its prefix and time limit. `undefined` when it holds.
 * Source: openprocurement.documentservice, utils.py signed_request.
 */
export function verifySigned(
  query: URLSearchParams,
  keys: DocumentServiceKeys,
  key: string,
  now?: number,
): Refusal | undefined {
  const of = (name: string) => query.getAll(name).at(-1)
  const keyId = of('KeyID') ?? keys.signer.keyId
  const download = now !== undefined
  const expires = download ? of('Expires') || undefined : undefined
  if (expires !== undefined && !isAhead(expires, now ?? 0)) return refusals.expired
  if (download && expires === undefined && keyId !== keys.signer.keyId && keyId !== keys.apiKeyId)
    return refusals.privateDocument

  const verifier = keys.ring.get(keyId)
  if (verifier === undefined) return refusals.unknownKey
  const signature = of('Signature')
  if (signature === undefined) return refusals.signatureMissing
  const bytes = decodeBase64(signature)
  if (bytes === undefined) return refusals.signatureBroken
  const seconds = expires === undefined ? undefined : BigInt(expires).toString()
  const message = downloadMessage(key, seconds, download ? of('Prefix') : undefined)
  return verifier.verify(message, bytes) ? undefined : refusals.signatureWrong
}

/** Not yet over. What is no number is over: the real service fails on it. */
function isAhead(expires: string, now: number): boolean {
  return /^\d{1,20}$/.test(expires) && Number(expires) >= now
}
