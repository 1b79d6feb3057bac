import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { remembering } from './remembering.ts'
import { decodeBase64, originOf, parseUrl, quote } from './url-text.ts'

/** One side's signing key. `keyId` is the first 8 hex digits of the public key. */
export interface Signer {
  readonly keyId: string
  /** 64 hex digits. */
  readonly publicKey: string
  /** The Ed25519 signature of the message (UTF-8), base64. */
  sign(message: string): string
}

/** One side's public key. */
export interface Verifier {
  readonly keyId: string
  verify(message: string, signature: Uint8Array): boolean
}

/** The public keys a side accepts, by key id. */
export type Keyring = ReadonlyMap<string, Verifier>

/** Why a document cannot be written to the CDB; the place of the fault is always `body`. */
export interface DocumentUrlRefusal {
  readonly status: number
  readonly name: string
  readonly description: string
}

// DER of RFC 8410 around the 32 bytes of a key.
const PRIVATE_KEY = '302e020100300506032b657004220420'
const PUBLIC_KEY = '302a300506032b6570032100'
const SIGNATURE_BYTES = 64
const REMEMBERED_SIGNATURES = 20_000

/**
 * A signer from the 64 hex digits of an Ed25519 seed. It remembers its latest signatures, since every answer
 * with documents signs the same links again.
 * @throws RangeError when the seed is not 64 hex digits
 */
export function signer(seed: string): Signer {
  const key = privateKey(seed)
  const publicKey = publicHex(key)
  const remembered = remembering<string>(REMEMBERED_SIGNATURES)

  return {
    keyId: publicKey.slice(0, 8),
    publicKey,
    sign: (message) => remembered(message, () => sign(null, Buffer.from(message), key).toString('base64')),
  }
}

/**
 * A verifier from a public key or from the seed it belongs to, 64 hex digits either way.
 * @throws RangeError when it is not 64 hex digits
 */
export function verifier(source: { readonly publicKey: string } | { readonly seed: string }): Verifier {
  const publicKey = ('seed' in source ? publicHex(privateKey(source.seed)) : source.publicKey).toLowerCase()
  const key = createPublicKey({ key: der(PUBLIC_KEY, publicKey), format: 'der', type: 'spki' })
  return {
    keyId: publicKey.slice(0, 8),
    verify: (message, signature) =>
      signature.length === SIGNATURE_BYTES && verify(null, Buffer.from(message), key, signature),
  }
}

/** The keys as a ring; of two with the same id the later counts. */
export function keyring(...verifiers: readonly Verifier[]): Keyring {
  return new Map(verifiers.map((each) => [each.keyId, each]))
}

/**
 * The download link the CDB shows: permanent, or until `expires` (epoch seconds). Only scheme and host of `base`
 * count. `prefix` (`tenderID/documentID`) is for the oldest documents, which have no hash.
 * Source: openprocurement.api, api/utils.py generate_docservice_url.
 */
export function downloadUrl(link: {
  readonly base: string
  readonly key: string
  readonly signer: Signer
  readonly expires?: number
  readonly prefix?: string
}): string {
  const { base, key, signer, expires, prefix } = link
  const query: [string, string][] = []
  if (expires !== undefined) query.push(['Expires', String(expires)])
  if (prefix) query.push(['Prefix', prefix])
  query.push(['Signature', signer.sign(downloadMessage(key, expires, prefix))], ['KeyID', signer.keyId])
  return `${originOf(base)}/get/${key}?${queryText(query)}`
}

/** What a download link signs: `[prefix/]key[\0expires]`. */
export function downloadMessage(key: string, expires?: number | string, prefix?: string): string {
  const timed = expires === undefined ? key : `${key}\0${expires}`
  return prefix ? `${prefix}/${timed}` : timed
}

/** The permanent document link which the service gives to brokers and which the CDB accepts. Hash `md5:…`. */
export function documentUrl(link: {
  readonly base: string
  readonly key: string
  readonly hash: string
  readonly signer: Signer
}): string {
  const { base, key, hash, signer } = link
  return serviceUrl({ base, path: `/get/${key}`, signer, message: documentMessage(key, hash) })
}

/**
 * A link made by the document service itself. It quotes the signature twice (`%252B`), as the real one does:
 * once when signing and once more with the whole query.
 */
export function serviceUrl(link: {
  readonly base: string
  readonly path: string
  readonly signer: Signer
  readonly message: string
  readonly expires?: number
}): string {
  const { base, path, signer, message, expires } = link
  const query: [string, string][] = [
    ['KeyID', signer.keyId],
    ['Signature', quote(signer.sign(message))],
  ]
  if (expires !== undefined) query.push(['Expires', String(expires)])
  return `${originOf(base)}${path}?${queryText(query)}`
}

/** The key of a document: the last part of the path of its link. */
export function documentKey(url: string): string {
  return lastPart(parseUrl(url).path)
}

/**
 * Whether the CDB may take a document with this link: from the document service (or its deprecated host), with a
 * hash, signed by a known key over `key\0hash`. `undefined` when it may.
 * Source: openprocurement.api, tender/core/procedure/documents.py check_document.
 */
export function checkDocumentUrl(
  url: string,
  hash: string | null | undefined,
  accepted: { readonly base: string; readonly deprecatedBase?: string; readonly keys: Keyring },
): DocumentUrlRefusal | undefined {
  const { path, query } = parseUrl(url)
  if (!isServiceUrl(url, accepted) || path.split('/').length !== 3 || !hasExactlySignature(query))
    return { status: 403, name: 'url', description: 'Can add document only from document service.' }
  if (!hash) return { status: 422, name: 'hash', description: 'This field is required.' }

  const key = accepted.keys.get(query.get('KeyID') ?? '')
  if (key === undefined) return { status: 422, name: 'url', description: 'Document url expired.' }
  const signature = decodeBase64(query.get('Signature') ?? '')
  if (signature === undefined)
    return { status: 422, name: 'url', description: 'Document url signature invalid.' }
  if (!key.verify(documentMessage(lastPart(path), hash), signature))
    return { status: 422, name: 'url', description: 'Document url invalid.' }
  return undefined
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const documentMessage = (key: string, hash: string) => `${key}\0${hash.slice(hash.indexOf(':') + 1)}`

function isServiceUrl(url: string, { base, deprecatedBase }: { base: string; deprecatedBase?: string }) {
  return url.startsWith(base) || (!!deprecatedBase && url.startsWith(deprecatedBase))
}

const hasExactlySignature = (query: ReadonlyMap<string, string>) =>
  query.size === 2 && query.has('Signature') && query.has('KeyID')

const queryText = (query: readonly (readonly [string, string])[]) =>
  query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')

function privateKey(seed: string): KeyObject {
  return createPrivateKey({ key: der(PRIVATE_KEY, seed), format: 'der', type: 'pkcs8' })
}

function publicHex(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex')
}

function der(header: string, hex: string): Buffer {
  if (!/^[0-9a-f]{64}$/i.test(hex)) throw new RangeError('An Ed25519 key is 64 hexadecimal digits')
  return Buffer.from(header + hex, 'hex')
}
