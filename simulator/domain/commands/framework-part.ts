import { defineOperation } from '../command.ts'
import type { FrameworkFacts } from '../facts.ts'
import { inFramework } from '../framework-scope.ts'
import { agreementWaits, followFramework } from '../frameworks/agreement.ts'
import { calculatePeriods, waitForTime } from '../frameworks/periods.ts'
import { append, change, input, merge } from '../input.ts'
import { clone } from '../json.ts'
import type { FrameworkChange, FrameworkQuestion } from '../records/framework.ts'
import { whileFrameworkActive } from '../rules/framework.ts'
import {
  answeredInTime,
  askedInTime,
  changeChanges,
  changeKeepsStart,
  changeLeavesTime,
  changeNotTooFar,
  changeSaysWhat,
} from '../rules/framework-period.ts'
import { ownedBy } from '../rules/ownership.ts'

type Asking = FrameworkFacts<FrameworkQuestion>
type Changing = FrameworkFacts<FrameworkChange>

/** Shows the questions asked about a framework. */
export const listFrameworkQuestions = defineOperation<FrameworkFacts>({
  type: 'framework.question.list',
  scope: inFramework(),
  reads: true,
  steps: [],
})

export const readFrameworkQuestion = defineOperation<Asking>({
  type: 'framework.question.read',
  scope: inFramework(['question', 'questions']),
  reads: true,
  steps: [],
})

/** Asks a question about a framework. Source: framework/core/procedure/views/question.py. */
export const askAboutFramework = defineOperation<Asking>({
  type: 'framework.question.add',
  scope: inFramework(),
  groups: ['brokers'],
  json: true,
  steps: [
    input('FrameworkQuestion.create'),
    append(({ framework }) => framework, 'questions'),
    whileFrameworkActive<Asking>('question'),
    askedInTime,
  ],
})

/** The framework's maker answers. */
export const answerAboutFramework = defineOperation<Asking>({
  type: 'framework.question.answer',
  scope: inFramework(['question', 'questions']),
  groups: ['brokers'],
  json: true,
  steps: [
    ownedBy<Asking>(({ frameworkBefore }) => frameworkBefore),
    change('FrameworkQuestion.patch', { removes: false }),
    merge('FrameworkQuestion'),
    answeredInTime,
    whileFrameworkActive<Asking>('question'),
    ({ target, nowIso }) => {
      target.dateAnswered = nowIso
    },
  ],
})

/** Shows the changes of a framework. */
export const listFrameworkChanges = defineOperation<FrameworkFacts>({
  type: 'framework.change.list',
  scope: inFramework(),
  reads: true,
  steps: [],
})

export const readFrameworkChange = defineOperation<Changing>({
  type: 'framework.change.read',
  scope: inFramework(['change', 'changes']),
  reads: true,
  steps: [],
})

/** Changes the period of an active framework, and of its agreement. Source: framework/core/procedure/state/change.py. */
export const addFrameworkChange = defineOperation<Changing>({
  type: 'framework.change.add',
  scope: inFramework(),
  groups: ['brokers', 'Administrator', 'chronograph'],
  json: true,
  steps: [
    ownedBy<Changing>(({ frameworkBefore }) => frameworkBefore),
    input('FrameworkChange.create'),
    whileFrameworkActive<Changing>('change'),
    changeSaysWhat,
    changeChanges,
    changeKeepsStart,
    changeLeavesTime,
    changeNotTooFar,
    replacePeriod,
    append(({ framework }) => framework, 'changes'),
    calculatePeriods,
    followFramework,
    ({ framework, type, around: { agreement } }) => {
      waitForTime(framework, type)
      if (agreement) agreementWaits(agreement)
    },
  ],
})

/** The new end replaces the old one, which the change keeps. */
function replacePeriod({ target, framework, nowIso }: Changing): void {
  const { qualificationPeriod: period } = target.modifications ?? {}
  if (period) {
    target.previous = { qualificationPeriod: clone(framework.qualificationPeriod) }
    framework.qualificationPeriod.endDate = period.endDate
  }
  target.date = nowIso
  target.dateModified = nowIso
}
