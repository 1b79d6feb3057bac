import { expect, test } from 'vitest'
import {
  BASE,
  CONTENT,
  cdb,
  fault,
  form,
  md5,
  olderCdb,
  open,
  otherService,
  own,
  refusal,
} from './document-service.fixture.ts'
import { downloadUrl, serviceUrl } from './signatures.ts'

const KEY_UNKNOWN = fault(403, 'url', 'KeyID', 'Key Id does not exist')
const UNSIGNED = fault(403, 'url', 'Signature', 'Not Found')
const WRONG = fault(403, 'url', 'Signature', 'Signature does not match')
const PRIVATE = fault(403, 'url', 'KeyID', 'Key Id does permit to get private document')
const EXPIRED = fault(403, 'url', 'Expires', 'Request has expired')
test.each([
  ['', UNSIGNED],
  ['?KeyID=test', KEY_UNKNOWN],
  ['?Signature=', WRONG],
  ['?Signature=%D1%82%D0%B5%D1%81%D1%82', fault(403, 'url', 'Signature', 'Signature invalid')],
])('registered upload with link %j', async (query, expected) => {
  expect(await refusal(await open().post(`/upload/uuid${query}`, form()))).toEqual(expected)
})

test.each([
  ['', UNSIGNED],
  ['?KeyID=test', PRIVATE],
  [`?KeyID=${otherService.keyId}`, PRIVATE],
  [`?KeyID=${olderCdb.keyId}`, PRIVATE],
  [`?KeyID=${cdb.keyId}`, UNSIGNED],
  ['?Expires=1', EXPIRED],
  ['?Expires=soon', EXPIRED],
  ['?Expires=-1', EXPIRED],
  ['?Expires=2000000000', UNSIGNED],
  ['?Expires=2000000000&Signature=', WRONG],
  ['?Expires=2000000000&Signature=&KeyID=test', KEY_UNKNOWN],
  ['?Expires=2000000000&Signature=ABC', fault(403, 'url', 'Signature', 'Signature invalid')],
])('download with link %j', async (query, expected) => {
  expect(await refusal(await open().get(`/get/uuid${query}`))).toEqual(expected)
})

test('a signed upload link of an unregistered document is 404, of another document 403', async () => {
  const { post } = open()
  const link = serviceUrl({ base: BASE, path: '/upload/nobody', signer: own, message: 'nobody' })
  expect(await refusal(await post(link, form()))).toEqual(fault(404, 'url', 'doc_id', 'Not Found'))
  expect(await refusal(await post(link.replace('?', 'x?'), form()))).toEqual(WRONG)
})

test('temporary links hold to their second and for every known key', async () => {
  const { get, content, clock } = open()
  await content.put('a', Buffer.from(CONTENT), { hash: md5(CONTENT), format: 'a b', title: 'a.txt' })
  for (const each of [own, cdb, olderCdb, otherService]) {
    clock.now = 1_700_000_000
    const link = downloadUrl({ base: BASE, key: 'a', signer: each, expires: clock.now + 300 })
    expect((await get(link)).headers.get('content-type')).toBe('application/octet-stream')
    clock.now += 300.9
    expect((await get(link)).status).toBe(200)
    clock.now += 0.2
    expect(await refusal(await get(link))).toEqual(EXPIRED)
    expect(await refusal(await get(link.replace('Expires=17', 'Expires=18')))).toEqual(WRONG)
  }
})

test('the oldest documents lie under a signed prefix', async () => {
  const { get, content } = open()
  await content.put('t/d/a', Buffer.from(CONTENT), { hash: md5(CONTENT), format: 'a/b', title: 'a' })
  const link = downloadUrl({ base: BASE, key: 'a', signer: cdb, prefix: 't/d' })
  expect(await (await get(link)).text()).toBe(CONTENT)
  expect(await refusal(await get(link.replace('t%2Fd', 't%2Fe')))).toEqual(WRONG)
  const unknown = downloadUrl({ base: BASE, key: 'b', signer: cdb })
  expect(await refusal(await get(unknown))).toEqual(fault(404, 'url', 'doc_id', 'Not Found'))
})
