import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import type { Account, Json, Store } from './store.ts'

const HASH = 32

function hashed(password: string, salt: string): Buffer {
  return scryptSync(password, salt, HASH)
}

/** Gives somebody an account; a password of nothing is none: nobody logs in with it. */
export function openAccount(
  store: Store,
  { id, role, party, password }: { id: string; role: Account['role']; party: Json; password?: string },
): void {
  const salt = randomBytes(HASH / 2).toString('hex')
  const kept = password === undefined ? '' : `${salt}:${hashed(password, salt).toString('hex')}`
  store.put('account', id, { id, role, party, password: kept })
}

/** A session for whoever knows the password: what his browser keeps. */
export function logIn(store: Store, id: string, password: string): string | undefined {
  const account = store.get('account', id)
  // An unknown name takes as long as a wrong password.
  const [salt = '', hash = ''] = (account?.password ?? '').split(':')
  const [known, given] = [Buffer.from(hash, 'hex'), hashed(password, salt)]
  if (!account || known.length !== given.length || !timingSafeEqual(known, given)) return undefined
  const session = randomBytes(HASH).toString('hex')
  store.put('session', session, { account: id, form: randomBytes(HASH / 2).toString('hex') })
  return session
}

/** Who a session belongs to, and the secret that his forms carry: no other site can send them for him. */
export function sessionOf(
  store: Store,
  session: string | undefined,
): { readonly account: Account; readonly form: string } | undefined {
  const known = session === undefined ? undefined : store.get('session', session)
  const account = known && store.get('account', known.account)
  return known && account && { account, form: known.form }
}

export function logOut(store: Store, session: string | undefined): void {
  if (session !== undefined) store.remove('session', session)
}
