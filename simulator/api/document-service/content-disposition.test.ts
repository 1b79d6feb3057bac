import { expect, test } from 'vitest'
import { contentDisposition } from './content-disposition.ts'

test.each([
  ['file.txt', 'filename=file.txt'],
  ["it's%20.txt", "filename=it's%20.txt"],
  ['two words.txt', 'filename="two words.txt"'],
  ['a"b\\.txt', 'filename="a\\"b\\\\.txt"; filename*=utf-8\'\'a%22b%5C.txt'],
  ['two  spaces', "filename=two%20%20spaces; filename*=utf-8''two%20%20spaces"],
  ['укр.doc', "filename=%D1%83%D0%BA%D1%80.doc; filename*=utf-8''%D1%83%D0%BA%D1%80.doc"],
  ['ї/ї', 'filename="%D1%97/%D1%97"; filename*=utf-8\'\'%D1%97%2F%D1%97'],
  ['a\r\nSet-Cookie: b', "filename=a%0D%0ASet-Cookie%3A%20b; filename*=utf-8''a%0D%0ASet-Cookie%3A%20b"],
])('%j', (name, expected) => {
  expect(contentDisposition(name)).toBe(`attachment; ${expected}`)
  expect(new Headers({ a: contentDisposition(name) }).get('a')).toContain('attachment')
})
