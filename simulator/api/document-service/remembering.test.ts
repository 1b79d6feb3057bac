import { expect, test } from 'vitest'
import { remembering } from './remembering.ts'

test('an answer is worked out once, an empty one too, until so many others came', () => {
  const asked: string[] = []
  const remembered = remembering<string | undefined>(2)
  const ask = (key: string) =>
    remembered(key, () => {
      asked.push(key)
      return key === 'nothing' ? undefined : key.toUpperCase()
    })
  expect([ask('a'), ask('nothing'), ask('a'), ask('nothing')]).toEqual(['A', undefined, 'A', undefined])
  expect(asked).toEqual(['a', 'nothing'])
  expect([ask('b'), ask('a')]).toEqual(['B', 'A'])
  expect(asked).toEqual(['a', 'nothing', 'b', 'a'])
})
