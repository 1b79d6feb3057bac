import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import type { Habits } from './habits.ts'
import type { Store } from './store.ts'

/** Owner tokens: sealed where they are stored, opened only for a request to the CDB, never shown to anybody. */
export interface Vault {
  /** Keeps the token of an object of a kind (`tender`, `bid`). */
  keep(owner: string, token: string, kind: string): void
  tokenOf(owner: string): string | undefined
}

const ALGORITHM = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

/** `secret` opens it again after a restart; without one the tokens are lost with the process. */
export function openVault(store: Store, habits: Habits, secret = randomBytes(32).toString('hex')): Vault {
  const key = scryptSync(secret, 'example-broker tokens', 32)
  const kinds = new Map<string, string>()
  const forget = (kind: string) => {
    for (const [owner, of] of kinds) if (of === kind) store.remove('token', owner)
  }
  return {
    keep(owner, token, kind) {
      if (habits.ownerToken === 'latest-only') forget(kind)
      kinds.set(owner, kind)
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv(ALGORITHM, key, nonce)
      const sealed = Buffer.concat([nonce, cipher.update(token, 'utf8'), cipher.final(), cipher.getAuthTag()])
      store.put('token', owner, sealed.toString('base64'))
    },
    tokenOf(owner) {
      const sealed = store.get('token', owner)
      if (sealed === undefined) return undefined
      const bytes = Buffer.from(sealed, 'base64')
      const opening = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE))
      opening.setAuthTag(bytes.subarray(-TAG))
      return Buffer.concat([opening.update(bytes.subarray(NONCE, -TAG)), opening.final()]).toString('utf8')
    },
  }
}
