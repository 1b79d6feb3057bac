import { changeFramework, createFramework, readFramework } from '../../domain/commands/framework.ts'
import {
  addFrameworkChange,
  answerAboutFramework,
  askAboutFramework,
  listFrameworkChanges,
  listFrameworkQuestions,
  readFrameworkChange,
  readFrameworkQuestion,
} from '../../domain/commands/framework-part.ts'
import {
  changeFrameworkQualification,
  readFrameworkQualification,
} from '../../domain/commands/framework-qualification.ts'
import { changeSubmission, createSubmission, readSubmission } from '../../domain/commands/submission.ts'
import type {
  Facts,
  FrameworkFacts,
  FrameworkQualificationFacts,
  SubmissionFacts,
} from '../../domain/facts.ts'
import type { FrameworkChange, FrameworkQuestion } from '../../domain/records/framework.ts'
import { type Reply, type Route, route, unlessUnchanged } from '../route.ts'
import {
  frameworkChangeView,
  frameworkQualificationView,
  frameworkQuestionView,
  frameworkView,
  submissionView,
} from '../views/framework.ts'
import { withParents } from '../views/tender-context.ts'
import type { Viewer } from '../views/viewer.ts'

const optional = ({ command }: Facts): readonly string[] | undefined => command.query.opt_fields?.split(',')

const shownFramework = (facts: FrameworkFacts, viewer: Viewer): Reply => ({
  data: frameworkView(facts.framework, viewer, optional(facts)),
  config: facts.framework.config,
})
const shownSubmission = (facts: SubmissionFacts, viewer: Viewer): Reply => ({
  data: submissionView(facts.submission, viewer, optional(facts)),
  config: facts.submission.config,
})
const shownQualification = (facts: FrameworkQualificationFacts, viewer: Viewer): Reply => ({
  data: frameworkQualificationView(facts.qualification, viewer, optional(facts)),
  config: facts.qualification.config,
})
const shownQuestion = ({ target, framework }: FrameworkFacts<FrameworkQuestion>, viewer: Viewer): Reply => ({
  data: frameworkQuestionView(target, framework, viewer),
})
const shownChange = ({ target }: FrameworkFacts<FrameworkChange>, viewer: Viewer): Reply => ({
  data: frameworkChangeView(target, viewer),
})

const ownRoutes: readonly Route[] = [
  route('POST', '/frameworks', {
    operation: createFramework,
    request: 'Framework.create',
    response: 'Framework',
    summary: 'Make a draft of a framework',
    reply: (facts, viewer) => ({
      ...shownFramework(facts, viewer),
      status: 201,
      location: `/frameworks/${facts.framework.id}`,
      access: facts.access,
    }),
  }),
  route('GET', '/frameworks/{framework_id}', {
    operation: readFramework,
    response: 'Framework',
    summary: 'A framework',
    reply: shownFramework,
  }),
  route('PATCH', '/frameworks/{framework_id}', {
    operation: changeFramework,
    request: 'Framework.patch',
    response: 'Framework',
    summary: 'Change or announce a framework; for the chronograph, let what is due happen',
    reply: shownFramework,
  }),
]

const questions = '/frameworks/{framework_id}/questions'
const questionRoutes: readonly Route[] = [
  route('GET', questions, {
    operation: listFrameworkQuestions,
    response: 'FrameworkQuestion',
    summary: 'All questions about a framework',
    reply: ({ framework }, viewer) => ({
      data: (framework.questions ?? []).map((each) => frameworkQuestionView(each, framework, viewer)),
    }),
  }),
  route('POST', questions, {
    operation: askAboutFramework,
    request: 'FrameworkQuestion.create',
    response: 'FrameworkQuestion',
    summary: 'Ask a question about a framework',
    reply: (facts, viewer) => ({
      ...shownQuestion(facts, viewer),
      status: 201,
      location: `/frameworks/${facts.framework.id}/questions/${facts.target.id}`,
    }),
  }),
  route('GET', `${questions}/{question_id}`, {
    operation: readFrameworkQuestion,
    response: 'FrameworkQuestion',
    summary: 'A question about a framework',
    reply: shownQuestion,
  }),
  route('PATCH', `${questions}/{question_id}`, {
    operation: answerAboutFramework,
    request: 'FrameworkQuestion.patch',
    response: 'FrameworkQuestion',
    summary: 'Answer a question about a framework',
    reply: unlessUnchanged(shownQuestion),
  }),
]

const changes = '/frameworks/{framework_id}/changes'
const changeRoutes: readonly Route[] = [
  route('GET', changes, {
    operation: listFrameworkChanges,
    response: 'FrameworkChange',
    summary: 'All changes of a framework',
    reply: ({ framework }, viewer) => ({
      data: (framework.changes ?? []).map((each) => frameworkChangeView(each, viewer)),
    }),
  }),
  route('POST', changes, {
    operation: addFrameworkChange,
    request: 'FrameworkChange.create',
    response: 'FrameworkChange',
    summary: 'Change the period of a framework',
    reply: (facts, viewer) => ({
      ...shownChange(facts, viewer),
      status: 201,
      location: `/frameworks/${facts.framework.id}/changes/${facts.target.id}`,
    }),
  }),
  route('GET', `${changes}/{change_id}`, {
    operation: readFrameworkChange,
    response: 'FrameworkChange',
    summary: 'A change of a framework',
    reply: (facts, viewer) =>
      withParents(facts, shownChange(facts, viewer), () => ({
        framework: frameworkView(facts.framework, viewer),
      })),
  }),
]

const submissionRoutes: readonly Route[] = [
  route('POST', '/submissions', {
    operation: createSubmission,
    request: 'Submission.create',
    response: 'Submission',
    summary: 'Apply to a framework',
    reply: (facts, viewer) => ({
      ...shownSubmission(facts, viewer),
      status: 201,
      location: `/submissions/${facts.submission.id}`,
      access: facts.access,
    }),
  }),
  route('GET', '/submissions/{submission_id}', {
    operation: readSubmission,
    response: 'Submission',
    summary: 'An application to a framework',
    reply: shownSubmission,
  }),
  route('PATCH', '/submissions/{submission_id}', {
    operation: changeSubmission,
    request: 'Submission.patch',
    response: 'Submission',
    summary: 'Change, publish or delete an application to a framework',
    reply: shownSubmission,
  }),
]

const qualificationRoutes: readonly Route[] = [
  route('GET', '/qualifications/{qualification_id}', {
    operation: readFrameworkQualification,
    response: 'FrameworkQualification',
    summary: 'The decision on an application to a framework',
    reply: shownQualification,
  }),
  route('PATCH', '/qualifications/{qualification_id}', {
    operation: changeFrameworkQualification,
    request: 'FrameworkQualification.patch',
    response: 'FrameworkQualification',
    summary: 'Decide on an application to a framework',
    reply: shownQualification,
  }),
]

export const frameworkRoutes: readonly Route[] = [
  ...ownRoutes,
  ...questionRoutes,
  ...changeRoutes,
  ...submissionRoutes,
  ...qualificationRoutes,
]
