import { expect, test } from 'vitest'
import { inTurn } from './in-turn.ts'

const later = () => new Promise((resolve) => setTimeout(resolve, 1))

test('work on one thing never overlaps, and keeps its order; other things do not wait', async () => {
  const turn = inTurn()
  const seen: string[] = []
  const work = (name: string) => async () => {
    seen.push(`${name} begins`)
    await later()
    seen.push(`${name} ends`)
  }
  await Promise.all([turn('a', work('a1')), turn('a', work('a2')), turn('b', work('b'))])
  expect(seen.filter((each) => each.startsWith('a'))).toEqual([
    'a1 begins',
    'a1 ends',
    'a2 begins',
    'a2 ends',
  ])
  expect(seen.indexOf('b begins')).toBeLessThan(seen.indexOf('a1 ends'))
})

test('work that fails lets the next one have its turn', async () => {
  const turn = inTurn()
  const failing = turn('a', () => Promise.reject(new Error('broken')))
  const next = turn('a', async () => 'done')
  await expect(failing).rejects.toThrow('broken')
  await expect(next).resolves.toBe('done')
})
