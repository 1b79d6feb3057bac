import {
  answerQuestion,
  askQuestion,
  listQuestions,
  type QuestionFacts,
  readQuestion,
} from '../../domain/commands/question.ts'
import { type Route, route, unlessUnchanged } from '../route.ts'
import { questionView } from '../views/question.ts'
import type { Viewer } from '../views/viewer.ts'

const one = ({ target, tender }: QuestionFacts, viewer: Viewer) => ({
  data: questionView(target, tender, viewer),
})

export const questionRoutes: readonly Route[] = [
  route('GET', '/tenders/{tender_id}/questions', {
    operation: listQuestions,
    response: 'Question',
    summary: 'All questions of a tender',
    reply: ({ tender }, viewer) => ({
      data: (tender.questions ?? []).map((question) => questionView(question, tender, viewer)),
    }),
  }),
  route('POST', '/tenders/{tender_id}/questions', {
    operation: askQuestion,
    request: 'Question.create',
    response: 'Question',
    summary: 'Ask a question',
    reply: (facts, viewer) => ({
      ...one(facts, viewer),
      status: 201,
      location: `/tenders/${facts.tender.id}/questions/${facts.target.id}`,
    }),
  }),
  route('GET', '/tenders/{tender_id}/questions/{question_id}', {
    operation: readQuestion,
    response: 'Question',
    summary: 'A question',
    reply: one,
  }),
  route('PATCH', '/tenders/{tender_id}/questions/{question_id}', {
    operation: answerQuestion,
    request: 'Question.patch',
    response: 'Question',
    summary: 'Answer a question',
    reply: unlessUnchanged(one),
  }),
]
