import { expect, test } from 'vitest'
import { parseMultipart } from './multipart.ts'

const TYPE = 'multipart/form-data; boundary="x y"'
const lines = (...text: string[]) => Buffer.from(text.join('\r\n'))
const parse = (body: Uint8Array, type = TYPE) => parseMultipart(type, body)
const file = (disposition: string, ...rest: string[]) =>
  lines('--x y', `Content-Disposition: form-data; name="file"; ${disposition}`, ...rest, '--x y--', '')

test('what the platform writes is read back, bytes and all', async () => {
  const content = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7) % 256)
  const form = new FormData()
  form.append('hash', 'md5:\n1')
  form.append('file', new File([content], 'звіт.pdf', { type: 'application/pdf' }))
  form.append('file', new File([], 'empty'))
  const { headers, body } = new Response(form)
  const sent = new Uint8Array(await new Response(body).arrayBuffer())
  const parts = parse(sent, headers.get('content-type') ?? '')
  expect(parts?.map(({ name, fileName, type }) => [name, fileName, type])).toEqual([
    ['hash', undefined, 'text/plain'],
    ['file', 'звіт.pdf', 'application/pdf'],
    ['file', 'empty', 'application/octet-stream'],
  ])
  expect(Buffer.compare(parts?.[1]?.content ?? sent, content)).toBe(0)
  expect(parts?.[2]?.content).toHaveLength(0)
})

test.each([
  ['filename="a \\"b\\".txt"', 'a "b".txt'],
  ['filename=plain.txt', 'plain.txt'],
  ['filename="укр.doc"', 'укр.doc'],
  ["filename*=utf-8''%D1%83%D0%BA%D1%80.doc", 'укр.doc'],
  ['filename="x.doc"; filename*=UTF-8\'uk\'%D1%83.doc', 'у.doc'],
  ['filename="x.doc"; filename*=no-such\'\'%D1%83.doc', 'x.doc'],
  ['filename="=?utf-8?b?0YPQutGALmRvYw==?="', 'укр.doc'],
  ['filename="=?utf-8?Q?=D1=83_a?= =?utf-8?q?b?="', 'у ab'],
  ['filename="=?koi8-u?b?1QAA?="', 'у\0\0'],
  ['filename="=?none?b?1QAA?="', '=?none?b?1QAA?='],
])('file name %s', (disposition, expected) => {
  expect(parse(file(disposition, '', 'content'))?.[0]?.fileName).toBe(expected)
})

test('a boundary inside a line or as the beginning of a longer word is content', () => {
  const content = 'a --x y\r\n--x yz\r\n'
  const part = parse(file('filename=a', 'content-TYPE: Text/CSV; charset=utf-8', '', content))?.[0]
  expect(Buffer.from(part?.content ?? []).toString()).toBe(content)
  expect(part?.type).toBe('Text/CSV')
})

test('bare line feeds, a preamble and an empty part without its own line end are read', () => {
  const body = 'preamble\n--x y\nContent-Disposition: form-data;\n name=a\n\n--x y--'
  expect(parse(Buffer.from(body))).toMatchObject([{ name: 'a', content: Buffer.from('') }])
})

test.each([
  ['no boundary', 'multipart/form-data', file('filename=a', '', 'content')],
  ['another boundary', 'multipart/form-data; boundary=z', file('filename=a', '', 'content')],
  ['cut short', TYPE, file('filename=a', '', 'content').subarray(0, -6)],
  ['no name', TYPE, lines('--x y', 'Content-Disposition: form-data', '', 'content', '--x y--')],
  ['no blank line', TYPE, lines('--x y', 'Content-Disposition: form-data; name=a', '--x y--')],
  ['an endless head', TYPE, file('filename=a', `x: ${'x'.repeat(20_000)}`, '', 'content')],
  ['nothing', TYPE, new Uint8Array()],
])('malformed: %s', (_, type, body) => {
  expect(parse(body, type)).toBeUndefined()
})
