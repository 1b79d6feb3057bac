import { defineOperation } from '../command.ts'
import type { TenderFacts } from '../facts.ts'
import { append, change, input, merge } from '../input.ts'
import type { Question } from '../records/tender.ts'
import { accredited, notTestKey } from '../rules/accreditation.ts'
import { actAs, ownedBy } from '../rules/ownership.ts'
import {
  aboutActiveLot,
  answeredInStatus,
  answeredInTime,
  askedByMember,
  askedDuringEnquiries,
  askedInStatus,
} from '../rules/question.ts'
import { inTender } from '../scope.ts'
import { recalculate } from '../timeline/recalculate.ts'

/** Facts of a command on a question: the target is the question. */
export type QuestionFacts = TenderFacts<Question>

const words = { item: 'question', operation: 'creation' } as const

/** Asks a question. Source: tender/core/procedure/views/question.py. */
export const askQuestion = defineOperation<QuestionFacts>({
  type: 'question.ask',
  scope: inTender(),
  groups: ['brokers'],
  json: true,
  steps: [
    input('Question.create'),
    append(({ tender }) => tender, 'questions'),
    accredited<QuestionFacts>(({ method }) => ({ levels: method.accreditation.bid, ...words })),
    notTestKey<QuestionFacts>(({ tender }) => tender.mode, words),
    askedDuringEnquiries,
    aboutActiveLot,
    askedInStatus,
    askedByMember,
    recalculate,
  ],
})

/** The buyer answers a question. */
export const answerQuestion = defineOperation<QuestionFacts>({
  type: 'question.answer',
  scope: inTender(['question', 'questions']),
  groups: ['brokers'],
  json: true,
  steps: [
    ownedBy(({ tenderBefore }) => tenderBefore),
    actAs('tender_owner'),
    change('Question.patch', { removes: false }),
    merge('Question'),
    answeredInStatus,
    answeredInTime,
    aboutActiveLot,
    dateAnswer,
    recalculate,
  ],
})

/** Shows all questions of a tender. */
export const listQuestions = defineOperation<TenderFacts>({
  type: 'question.list',
  scope: inTender(),
  reads: true,
  steps: [],
})

/** Shows a question. */
export const readQuestion = defineOperation<QuestionFacts>({
  type: 'question.read',
  scope: inTender(['question', 'questions']),
  reads: true,
  steps: [],
})

function dateAnswer({ target, nowIso }: QuestionFacts): void {
  target.dateAnswered = nowIso
}
