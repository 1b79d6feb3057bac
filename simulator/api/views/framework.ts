import { owns } from '../../domain/actor.ts'
import { frameworkOwner } from '../../domain/commands/framework-qualification.ts'
import type {
  Framework,
  FrameworkChange,
  FrameworkQualification,
  FrameworkQuestion,
  Submission,
} from '../../domain/records/framework.ts'
import { documentViews } from './document.ts'
import { questionView } from './question.ts'
import { shown, stored, storedSecrets } from './shown.ts'
import type { Viewer } from './viewer.ts'

type Shown = Record<string, unknown>

const secretOfParts: readonly string[] = [
  ...storedSecrets,
  'dateCreated',
  'framework_owner',
  'framework_token',
]

/** A framework as it is served. Source: framework/core/procedure/serializers/framework.py. */
export function frameworkView(framework: Framework, viewer: Viewer, optional?: readonly string[]): Shown {
  const { questions, changes } = framework
  const documents = documentViews(framework.documents, viewer)
  return {
    ...stored(framework, [...storedSecrets, 'successful'], optional),
    ...(documents && { documents }),
    ...(questions?.length && {
      questions: questions.map((each) => frameworkQuestionView(each, framework, viewer)),
    }),
    ...(changes?.length && { changes: changes.map((each) => frameworkChangeView(each, viewer)) }),
  }
}

/** A question hides who asks. Source: framework/core/procedure/serializers/question.py. */
export const frameworkQuestionView = (
  question: FrameworkQuestion,
  framework: Framework,
  viewer: Viewer,
): Shown => questionView(question, framework, viewer)

export function frameworkChangeView(change: FrameworkChange, viewer: Viewer): Shown {
  const documents = documentViews(change.documents, viewer)
  return { ...shown(change), ...(documents && { documents }) }
}

/** An application as it is served. Source: framework/core/procedure/serializers/submission.py. */
export function submissionView(submission: Submission, viewer: Viewer, optional?: readonly string[]): Shown {
  const sees = owns(viewer.actor, submission) || owns(viewer.actor, frameworkOwner(submission))
  const documents = documentViews(submission.documents, viewer, sees)
  return { ...stored(submission, secretOfParts, optional), ...(documents && { documents }) }
}

/** A decision on an application as it is served. Source: framework/core/procedure/serializers/qualification.py. */
export function frameworkQualificationView(
  qualification: FrameworkQualification,
  viewer: Viewer,
  optional?: readonly string[],
): Shown {
  const hidden = [...secretOfParts, 'submission_owner', 'submission_token']
  const documents = documentViews(qualification.documents, viewer)
  return { ...stored(qualification, hidden, optional), ...(documents && { documents }) }
}
