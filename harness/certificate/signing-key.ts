import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The variable that may hold the signing key: PEM (PKCS 8) or the 64 hex digits of an Ed25519 seed. */
export const SIGNING_KEY = 'ETALON_SIGNING_KEY'

// DER before the 32 bytes of a seed and of a public key (RFC 8410).
const PRIVATE_PREFIX = '302e020100300506032b657004220420'
const PUBLIC_PREFIX = '302a300506032b6570032100'

/**
 * The key that certificates are signed with: from the environment, else the one kept in `folder`, made there on first use.
 * Throws RangeError when the variable holds something else than an Ed25519 key.
 */
export function signingKey(
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): KeyObject {
  const given = environment[SIGNING_KEY]
  if (given !== undefined && given !== '') return privateKeyOf(given)
  const path = join(folder, 'signing-key.pem')
  if (existsSync(path)) return privateKeyOf(readFileSync(path, 'utf8'))
  const { privateKey } = generateKeyPairSync('ed25519')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  writeFileSync(
    join(folder, 'signing-key.pub.pem'),
    createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }),
  )
  return privateKey
}

function privateKeyOf(text: string): KeyObject {
  const key = read(() =>
    /^[0-9a-f]{64}$/i.test(text.trim())
      ? createPrivateKey({
          key: Buffer.from(PRIVATE_PREFIX + text.trim(), 'hex'),
          format: 'der',
          type: 'pkcs8',
        })
      : createPrivateKey(text),
  )
  if (key?.asymmetricKeyType !== 'ed25519') {
    throw new RangeError(
      `the signing key is not an Ed25519 key: give PEM (PKCS 8) or 64 hex digits in ${SIGNING_KEY}`,
    )
  }
  return key
}

/** A public key from PEM, 64 hex digits or base64 of its 32 bytes; undefined when it is none of these. */
export function publicKeyOf(text: string): KeyObject | undefined {
  const trimmed = text.trim()
  const key = read(() => {
    if (trimmed.startsWith('-----')) return createPublicKey(trimmed)
    const bytes = /^[0-9a-f]{64}$/i.test(trimmed)
      ? Buffer.from(trimmed, 'hex')
      : Buffer.from(trimmed, 'base64')
    if (bytes.length !== 32) throw new RangeError('not 32 bytes')
    return createPublicKey({
      key: Buffer.concat([Buffer.from(PUBLIC_PREFIX, 'hex'), bytes]),
      format: 'der',
      type: 'spki',
    })
  })
  return key?.asymmetricKeyType === 'ed25519' ? key : undefined
}

/** The 32 bytes of a public key in base64. */
export const rawPublicKey = (key: KeyObject): string =>
  createPublicKey(key.type === 'private' ? key : key.export({ type: 'spki', format: 'pem' }))
    .export({ type: 'spki', format: 'der' })
    .subarray(-32)
    .toString('base64')

/** A short name of a public key for people to compare: 16 hex digits of its SHA-256 in fours. */
export const keyName = (raw: string): string =>
  createHash('sha256')
    .update(Buffer.from(raw, 'base64'))
    .digest('hex')
    .slice(0, 16)
    .replace(/(.{4})(?=.)/g, '$1-')

function read(make: () => KeyObject): KeyObject | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
