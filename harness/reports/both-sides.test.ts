import { expect, test } from 'vitest'
import type { ExampleResult, Run, State } from '../verdicts/run.ts'
import { bothSides, bothSidesHtml, bothSidesMarkdown } from './both-sides.ts'

const RULE = 'bid.while-tendering'

const example = (rule: string, against: string | undefined, state: State) =>
  ({
    id: `${rule} ${against}`,
    name: `${rule}: too late`,
    rule,
    state,
    ...(against && { against }),
  }) as ExampleResult

const runOf = (name: string, examples: readonly ExampleResult[], verdicts: Run['verdicts']): Run =>
  ({ system: { name }, examples, verdicts }) as unknown as Run

const cdb = runOf(
  'a CDB',
  [],
  [
    { rule: RULE, method: 'belowThreshold', state: 'pass', held: 1, refused: 1, examples: [] },
    { rule: RULE, method: 'aboveThreshold', state: 'fail', held: 1, refused: 0, examples: [] },
  ],
)
const broker = runOf(
  'an <eMall>',
  [
    example('broker.shows-refusals', RULE, 'pass'),
    example('broker.obeys-periods', RULE, 'fail'),
    example('broker.shows-refusals', 'plan.over-plan-fixed', 'could-not-run'),
    example('broker.arrives-once', undefined, 'pass'),
  ],
  [],
)
const sided = { cdb, broker, titles: new Map([[RULE, { en: 'Bids in time', uk: 'Вчасно', source: '' }]]) }

test('a rule of the CDB stands with both verdicts; what a run does not say is not made up', () => {
  const rows = bothSides(cdb, broker)
  expect(rows.map(({ rule, cdb: law }) => [rule, law])).toEqual([
    [RULE, 'fail'],
    ['plan.over-plan-fixed', undefined],
  ])
  expect(rows[0]?.broker.map(({ rule, state }) => [rule, state])).toEqual([
    ['broker.obeys-periods', 'fail'],
    ['broker.shows-refusals', 'pass'],
  ])
})

test('people read it as a page and in CI', () => {
  expect(bothSidesMarkdown(sided)).toContain(
    '| **bid.while-tendering**<br>Bids in time | ✗ fail | ✗ fail (broker.obeys-periods)',
  )
  expect(bothSidesMarkdown(sided)).toContain('not in this run')
  const page = bothSidesHtml(sided)
  expect(page).toContain('an &lt;eMall&gt;')
  expect(page).toContain('Вчасно')
})
