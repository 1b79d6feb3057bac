import { expect, test } from 'vitest'
import { mutantsPage } from './page.ts'
import { scoreInWords } from './print.ts'
import { scoreOf } from './score.ts'
import type { Verdict } from './trial.ts'

const verdict = (
  system: Verdict['system'],
  operator: Verdict['operator'],
  more: Partial<Verdict> = {},
): Verdict => ({
  system,
  operator,
  id: `${operator} ${system}`,
  target: `rule of ${system}`,
  words: `the ${system} is wrong`,
  state: 'killed',
  tried: 1,
  ...more,
})

const score = scoreOf(
  [
    verdict('cdb', 'off', { state: 'survived' }),
    verdict('auction', 'off'),
    verdict('broker', 'habit', { uk: 'майданчик помиляється', by: 'an example (viewer)' }),
  ],
  false,
)

test('a score counts by system and by operator', () => {
  const [killed, survived] = [
    { killed: 1, survived: 0, void: 0 },
    { killed: 0, survived: 1, void: 0 },
  ]
  expect(score.bySystem).toEqual({ cdb: survived, auction: killed, broker: killed })
  expect(score.byOperator).toEqual({ off: { killed: 1, survived: 1, void: 0 }, habit: killed })
  expect(score.total).toEqual({ killed: 2, survived: 1, void: 0 })
})

test('words and page tell of every system', () => {
  const words = scoreInWords(score)
  expect(words).toMatch(/^broker +1 +0 +0 {2}the eMall$/m)
  expect(words).toMatch(/^all +2 +1 +0 {2}66\.7 % killed$/m)
  const page = mutantsPage(score)
  expect(page).toContain('<td>auction</td><td>rule of auction</td>')
  expect(page).toContain('<small lang="uk">майданчик помиляється</small>')
  expect(page).toContain('an example (viewer)')
})
