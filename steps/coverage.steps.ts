import { mkdirSync, writeFileSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { After, AfterAll, Before, type ITestCaseHookParameter } from '@cucumber/cucumber'
import { emptyMatrix, note, oneSided, printed, summarise } from '../harness/coverage/matrix.ts'
import { START, session } from '../harness/verdicts/session.ts'
import type { Scene } from './world.ts'

const matrix = emptyMatrix()

/** Only a run of all features says something about the rules: none is chosen on the command line. */
const whole = process.argv.slice(2).length === 0

const rulesOf = ({ pickle }: ITestCaseHookParameter): readonly string[] =>
  pickle.tags.filter(({ name }) => name.startsWith('@rule:')).map(({ name }) => name.slice('@rule:'.length))

Before(async function (this: Scene, scenario) {
  // Scenarios in this process leave no gap of their own in which a signal to stop could be heard.
  await nextTurn()
  if (!session().wanted(scenario.pickle.id)) return 'skipped'
  this.rule = rulesOf(scenario)[0]
  await this.driver.reset(START)
  return undefined
})

After(function (this: Scene, scenario) {
  const { method, exchanges, judged } = this
  session().seen({ pickle: scenario.pickle.id, method, exchanges, judged })
  this.expectNoSurprise()
  note(matrix, rulesOf(scenario), { all: this.exchanges, judged: this.judged })
})

AfterAll(() => {
  if (!whole) return
  const { rules, touched, held, refused, tagged } = summarise(matrix)
  mkdirSync('reports', { recursive: true })
  writeFileSync('reports/coverage.json', `${JSON.stringify(printed(matrix), undefined, 2)}\n`)
  process.stdout.write(
    `\nrules ${rules}: with examples ${tagged}, seen held ${held}, seen refused ${refused}, never touched ${rules - touched}\n`,
  )
  const oneWay = oneSided(matrix)
  if (oneWay.length)
    fail(`their examples did not see these rules both held and refused: ${oneWay.join(', ')}`)
})

/** Fails the run without hiding the report on scenarios, as an exception here would. */
function fail(why: string): void {
  process.stdout.write(`${why}\n`)
  process.on('exit', () => {
    process.exitCode = 1
  })
}
