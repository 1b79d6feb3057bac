import { expect, test } from 'vitest'
import {
  checkDocumentUrl,
  documentKey,
  documentUrl,
  downloadUrl,
  keyring,
  serviceUrl,
  signer,
  verifier,
} from './signatures.ts'

// RFC 8032, 7.1, test 1 and test 2.
const SEED = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'
const PUBLIC = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'
const SEED_2 = '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'
const SIGNATURE_2 =
  '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
  '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'

const own = signer(SEED)
const base = 'http://docs.example:8080'
const accepted = { base, keys: keyring(verifier({ seed: SEED })) }
const key = '0123456789abcdef0123456789abcdef'
const hash = `md5:${'c'.repeat(32)}`
const good = documentUrl({ base, key, hash, signer: own })

test('keys and signatures are those of the standard', () => {
  expect(own.publicKey).toBe(PUBLIC)
  expect(own.keyId).toBe('d75a9801')
  expect(verifier({ seed: SEED }).keyId).toBe(verifier({ publicKey: PUBLIC.toUpperCase() }).keyId)
  const signature = Buffer.from(signer(SEED_2).sign('r'), 'base64')
  expect(signature.toString('hex')).toBe(SIGNATURE_2)
  expect(verifier({ seed: SEED_2 }).verify('r', signature)).toBe(true)
  expect(verifier({ seed: SEED_2 }).verify('s', signature)).toBe(false)
  expect(verifier({ seed: SEED_2 }).verify('r', signature.subarray(1))).toBe(false)
})

test.each(['', 'abc', `${SEED}00`, 'z'.repeat(64)])('%j is no key', (text) => {
  expect(() => signer(text)).toThrow(RangeError)
  expect(() => verifier({ publicKey: text })).toThrow(RangeError)
})

test('signatures remembered and forgotten are the same', () => {
  const first = own.sign('first')
  for (let index = 0; index < 20_100; index++) own.sign(`${index}`)
  expect(own.sign('first')).toBe(first)
  expect(own.sign('first')).toBe(signer(SEED).sign('first'))
})

test('download links have the form and the message of the CDB', () => {
  const permanent = new URL(downloadUrl({ base: `${base}/below`, key, signer: own }))
  expect(permanent.origin + permanent.pathname).toBe(`${base}/get/${key}`)
  expect([...permanent.searchParams.keys()]).toEqual(['Signature', 'KeyID'])
  expect(permanent.searchParams.get('Signature')).toBe(own.sign(key))

  const timed = new URL(
    downloadUrl({ base, key, signer: own, expires: 1700000300, prefix: 'tender/document' }),
  )
  expect([...timed.searchParams.keys()]).toEqual(['Expires', 'Prefix', 'Signature', 'KeyID'])
  expect(timed.searchParams.get('Signature')).toBe(own.sign(`tender/document/${key}\x001700000300`))
})

test('links of the service quote the signature twice, those of the CDB once', () => {
  // This message has both `+` and `/` in its signature.
  const message = Array.from({ length: 99 }, (_, index) => `${index}`).find((each) =>
    /\+.*\/|\/.*\+/.test(own.sign(each)),
  )
  if (message === undefined) throw new Error('No such message')
  const twice = serviceUrl({ base, path: '/get/x', signer: own, message })
  expect(twice).toContain('%252B')
  expect(twice).toContain('%253D%253D')
  expect(twice).toContain('%2F')
  expect(twice).not.toContain('%252F')
  const once = downloadUrl({ base, key: message, signer: own })
  expect(once).toContain('%2B')
  expect(once).not.toContain('%25')
})

test('a link of the service is accepted, quoted once or twice, whatever hash prefix', () => {
  expect(checkDocumentUrl(good, hash, accepted)).toBeUndefined()
  expect(checkDocumentUrl(good, hash.slice(4), accepted)).toBeUndefined()
  expect(checkDocumentUrl(good.replaceAll('%25', '%'), hash, accepted)).toBeUndefined()
  expect(documentKey(good)).toBe(key)
})

const signature = encodeURIComponent(own.sign(`${key}\0${hash.slice(4)}`))
const foreign = { status: 403, name: 'url', description: 'Can add document only from document service.' }
test.each([
  ['another host', good.replace('docs.', 'cods.')],
  ['no key', `${base}/get?KeyID=d75a9801&Signature=${signature}`],
  ['a longer path', good.replace('/get/', '/get/more/')],
  ['no query', `${base}/get/${key}`],
  ['no key id', `${base}/get/${key}?Signature=${signature}`],
  ['an empty key id', `${base}/get/${key}?Signature=${signature}&KeyID=`],
  ['a temporary link', `${good}&Expires=1700000300`],
  ['no link at all', 'укр.doc'],
  ['nothing', ''],
])('403 for %s', (_, url) => {
  expect(checkDocumentUrl(url, hash, accepted)).toEqual(foreign)
})

test('then the hash, the key, the base64 and the signature are looked at', () => {
  const refused = (url: string, given: string | null | undefined) => checkDocumentUrl(url, given, accepted)
  const unknownKey = good.replace('d75a9801', '00000000')
  expect(refused(unknownKey, undefined)).toEqual({
    status: 422,
    name: 'hash',
    description: 'This field is required.',
  })
  expect(refused(good, '')).toMatchObject({ name: 'hash' })
  const url = (description: string) => ({ status: 422, name: 'url', description })
  expect(refused(unknownKey, hash)).toEqual(url('Document url expired.'))
  const begins = (text: string) => good.replace('Signature=', `Signature=${text}`)
  expect(refused(begins('ABC'), hash)).toEqual(url('Document url signature invalid.'))
  expect(refused(begins('%D1%83'), hash)).toEqual(url('Document url signature invalid.'))
  expect(refused(begins('bw%3D%3D'), hash)).toEqual(url('Document url invalid.'))
  expect(refused(good, `md5:${'d'.repeat(32)}`)).toEqual(url('Document url invalid.'))
  expect(refused(good.replace(key, key.replace('0', '1')), hash)).toEqual(url('Document url invalid.'))
})

test('links of the deprecated host and of other known services are accepted', () => {
  const other = signer(SEED_2)
  const old = documentUrl({ base: 'https://old.example', key, hash, signer: other })
  const keys = keyring(verifier({ seed: SEED }), verifier({ publicKey: other.publicKey }))
  expect(checkDocumentUrl(old, hash, { base, keys })).toEqual(foreign)
  expect(checkDocumentUrl(old, hash, { base, deprecatedBase: 'https://old.example', keys })).toBeUndefined()
})
