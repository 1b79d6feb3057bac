import { expect, test } from 'vitest'
import {
  BASE,
  BROKER,
  basic,
  CONTENT,
  cdb,
  fault,
  form,
  md5,
  open,
  own,
  read,
  refusal,
} from './document-service.fixture.ts'
import { checkDocumentUrl, downloadUrl, keyring, verifier } from './signatures.ts'

test('the status page is empty', async () => {
  const response = await open().get('/')
  expect([response.status, await response.text()]).toEqual([200, ''])
  expect(response.headers.get('content-type')).toBe('text/plain')
})

test('an upload answers with a link for the CDB and a link to download', async () => {
  const { post, get } = open()
  const response = await post('/upload', form())
  expect(response.status).toBe(200)
  const { data, get_url } = await read(response)
  expect(response.headers.get('location')).toBe(get_url)
  expect(data).toMatchObject({ hash: md5(CONTENT), format: 'text/plain', title: 'звіт.txt' })
  const accepted = { base: BASE, keys: keyring(verifier({ publicKey: own.publicKey })) }
  expect(checkDocumentUrl(data.url ?? '', data.hash, accepted)).toBeUndefined()
  expect(new URL(get_url).searchParams.get('Expires')).toBe('1700000300')

  const file = await get(get_url)
  expect([file.status, await file.text()]).toEqual([200, CONTENT])
  expect(file.headers.get('content-type')).toBe('text/plain; charset=UTF-8')
  expect(file.headers.get('content-disposition')).toMatch(
    /^attachment; filename=%D0%B7.*\.txt; filename\*=utf-8''/,
  )

  const head = await get(get_url, { method: 'HEAD' })
  expect([head.status, await head.text(), head.headers.get('content-length')]).toEqual([200, '', '10'])
})

test('the link for the CDB does not download', async () => {
  const { post, get } = open()
  const { data } = await read(await post('/upload', form()))
  expect(await refusal(await get(data.url ?? ''))).toEqual(
    fault(403, 'url', 'Signature', 'Signature does not match'),
  )
})

test.each([
  ['form', new URLSearchParams({ hash: md5(CONTENT), title: 'a' })],
  ['JSON', JSON.stringify({ data: { hash: md5(CONTENT), title: 'a' } })],
])('a document is registered (%s), uploaded once, downloaded', async (_, body) => {
  const { post, get } = open()
  const registered = await post('/register', body)
  expect(registered.status).toBe(201)
  const { data, upload_url } = await read(registered)
  expect(registered.headers.get('location')).toBe(upload_url)
  expect(upload_url).toMatch(/^http:\/\/docs\.example\/upload\/e+1\?KeyID=[0-9a-f]{8}&Signature=/)
  expect(Object.keys(data)).toEqual(['hash', 'title', 'url'])

  const key = new URL(upload_url).pathname.slice('/upload/'.length)
  const link = downloadUrl({ base: BASE, key, signer: cdb })
  expect((await get(link)).status).toBe(204)
  expect(await refusal(await post(upload_url, form('other')))).toEqual(
    fault(403, 'body', 'file', 'Invalid checksum'),
  )
  const uploaded = await post(upload_url, form())
  expect(uploaded.status).toBe(200)
  expect((await read(uploaded)).data.url).toBe(data.url)
  expect(await refusal(await post(upload_url, form()))).toEqual(
    fault(403, 'url', 'doc_id', 'Content already uploaded'),
  )
  expect(await (await get(link)).text()).toBe(CONTENT)
})

test('a multipart form registers too', async () => {
  const data = new FormData()
  data.append('hash', md5(CONTENT))
  expect((await read(await open().post('/register', data))).data.hash).toBe(md5(CONTENT))
})

const NO_HASH = fault(404, 'body', 'hash', 'Not Found')
test.each([
  ['nothing', undefined, NO_HASH],
  ['text', 'data', NO_HASH],
  ['no hash', JSON.stringify({ data: { title: 'a' } }), NO_HASH],
  ['no data', JSON.stringify({ hash: md5('') }), NO_HASH],
  ['null', 'null', NO_HASH],
  ['a text as data', JSON.stringify({ data: 'hash' }), NO_HASH],
  [
    'a number',
    JSON.stringify({ data: { hash: 1 } }),
    fault(422, 'body', 'hash', ['Hash type is not supported.']),
  ],
  ['another kind', 'hash=sha1:1', fault(422, 'body', 'hash', ['Hash type is not supported.'])],
  ['short', 'hash=md5:1', fault(422, 'body', 'hash', ['Hash value is wrong length.'])],
  ['capitals', `hash=md5:${'A'.repeat(32)}`, fault(422, 'body', 'hash', ['Hash value is not hexadecimal.'])],
])('registration refused: %s', async (_, body, expected) => {
  expect(await refusal(await open().post('/register', body))).toEqual(expected)
})

const NO_FILE = fault(404, 'body', 'file', 'Not Found')
const BROKEN = fault(422, 'body', 'data', 'The request body is not well-formed multipart/form-data')
const multipart = { ...BROKER, 'content-type': 'multipart/form-data; boundary=x' }
test.each([
  ['no form', 'data', BROKER, NO_FILE],
  [
    'a field instead of a file',
    '--x\r\nContent-Disposition: form-data; name=file\r\n\r\na\r\n--x--',
    multipart,
    NO_FILE,
  ],
  [
    'a file of another name',
    '--x\r\nContent-Disposition: form-data; name=a; filename=a\r\n\r\na\r\n--x--',
    multipart,
    NO_FILE,
  ],
  ['cut short', '--x\r\nContent-Disposition: form-data; name=file; filename=a\r\n\r\na', multipart, BROKEN],
  ['no boundary', 'a', { ...BROKER, 'content-type': 'multipart/form-data' }, BROKEN],
])('upload refused: %s', async (_, body, headers, expected) => {
  const { post } = open()
  expect(await refusal(await post('/upload', body, headers))).toEqual(expected)
  expect(await refusal(await post('/upload/uuid', body, headers))).toEqual(expected)
})

test('of several files the last counts', async () => {
  const data = form('first', 'first.txt')
  data.append('file', new File(['second'], 'second.txt'))
  expect((await read(await open().post('/upload', data))).data.title).toBe('second.txt')
})

test.each([
  ['nobody', {}],
  ['a wrong password', basic('broker:secret')],
  ['an unknown broker', basic('stranger:secret:with colon')],
  ['another group', basic('reader:r')],
  ['a bearer', { authorization: 'Bearer broker' }],
])('403 for %s', async (_, headers) => {
  const { post } = open()
  for (const page of ['/register', '/upload', '/upload/uuid'])
    expect(await refusal(await post(page, form(), headers))).toEqual(
      fault(403, 'url', 'permission', 'Forbidden'),
    )
})

test('users of the group api may upload', async () => {
  const { post } = open({ users: [{ name: 'api', password: '', groups: ['api'] }] })
  expect((await post('/upload', form(), basic('api:'))).status).toBe(200)
})

test.each([
  ['GET', '/register'],
  ['GET', '/upload'],
  ['GET', '/upload/uuid'],
  ['POST', '/get/uuid'],
  ['POST', '/register/uuid'],
  ['GET', '/get'],
  ['GET', '/get/'],
  ['GET', '/get/a/b'],
  ['GET', '/get/a%2Fb'],
  ['GET', '/elsewhere'],
])('404 for %s %s', async (method, page) => {
  const response = await open().get(page, { method, headers: BROKER })
  expect(await refusal(response)).toEqual(fault(404, 'url', 'url', 'Not Found'))
})

test('an empty file is no content, and its place may still be taken', async () => {
  const { post, get } = open()
  const { get_url } = await read(await post('/upload', form('')))
  expect((await get(get_url)).status).toBe(204)
  const { upload_url } = await read(await post('/register', `hash=${md5('')}`))
  expect((await post(upload_url, form(''))).status).toBe(200)
  expect((await post(upload_url, form(''))).status).toBe(200)
})

test('a file may have the size of the limit and no byte more, announced or streamed', async () => {
  const { post } = open()
  const tooLarge = fault(413, 'body', 'file', 'File is too large, the limit is 1000 bytes')
  expect((await post('/upload', form('x'.repeat(1000)))).status).toBe(200)
  expect(await refusal(await post('/upload', form('x'.repeat(1001))))).toEqual(tooLarge)
  const announced = { ...BROKER, 'content-length': '99999999' }
  expect(await refusal(await post('/upload', 'x', announced))).toEqual(tooLarge)
  expect(await refusal(await post('/register', 'x'.repeat(1001)))).toEqual(tooLarge)

  let pulled = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled++
      controller.enqueue(new Uint8Array(10_000))
    },
  })
  const request = new Request(`${BASE}/upload`, {
    method: 'POST',
    body: endless,
    headers: BROKER,
    duplex: 'half',
  })
  expect(await refusal(await open().serve(request))).toEqual(tooLarge)
  expect(pulled).toBeLessThan(20)
})

test.each(['/upload', '/register'])('a body that breaks off is refused: %s', async (page) => {
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.error(new Error('reset'))
    },
  })
  const response = await open().serve(
    new Request(BASE + page, { method: 'POST', body, headers: BROKER, duplex: 'half' }),
  )
  expect(await refusal(response)).toEqual(fault(400, 'body', 'data', 'The request body could not be read'))
})

test('a storage that fails is 502 and reported', async () => {
  const fail = () => Promise.reject(new Error('disk'))
  const failures: unknown[] = []
  const { post, get } = open({
    content: { register: fail, put: fail, get: fail, has: fail, close: fail },
    onFailure: (error) => failures.push(error),
  })
  const failed = [502, { description: 'Upload failed, please try again later' }]
  expect(await refusal(await post('/register', `hash=${md5('')}`))).toEqual(failed)
  expect(await refusal(await post('/upload', form()))).toEqual(failed)
  const link = downloadUrl({ base: BASE, key: 'a', signer: cdb })
  expect(await refusal(await get(link))).toEqual([
    502,
    { description: 'Storage failed, please try again later' },
  ])
  expect(failures).toEqual(Array(3).fill(new Error('disk')))
})
