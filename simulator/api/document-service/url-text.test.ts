import { expect, test } from 'vitest'
import { decodeBase64, parseUrl, quote, unquote } from './url-text.ts'

test('a link is cut and not normalised', () => {
  const { origin, path, query } = parseUrl('http://a.example:1/get/../x;y?A=1&A=2%2B&B=&C=+#end?D=1')
  expect([origin, path]).toEqual(['http://a.example:1', '/get/../x'])
  expect([...query]).toEqual([
    ['A', '2+'],
    ['C', ' '],
  ])
  expect(parseUrl('/tenders/1?download=2').path).toBe('/tenders/1')
  expect(parseUrl('').query.size).toBe(0)
})

test('quoting and unquoting', () => {
  expect(quote('a+/=~ї%')).toBe('a%2B/%3D~%D1%97%25')
  expect(quote('a/b', '')).toBe('a%2Fb')
  expect(unquote('a%2B+%D1%97%&=%zz')).toBe('a++ї%&=%zz')
})

test.each([
  ['', ''],
  ['aGk=', 'hi'],
  ['aGk%3D', 'hi'],
  ['a G\nk-=', 'hi'],
  ['aGk=aGk=', 'hi'],
  ['bw==!', 'o'],
  ['=aGlo', 'hih'],
])('base64 %j is %j', (text, decoded) => {
  expect(Buffer.from(decodeBase64(text) ?? 'undefined').toString()).toBe(decoded)
})

test.each(['a', 'aG', 'aGk', 'a===', 'aGlo=a', 'aGkї'])('%j is no base64', (text) => {
  expect(decodeBase64(text)).toBeUndefined()
})
