import { defineOperation, type Refusal, unless, when } from '../command.ts'
import type { FrameworkQualificationFacts } from '../facts.ts'
import { inFrameworkQualification } from '../framework-scope.ts'
import { type TakingIn, takeIn } from '../frameworks/agreement.ts'
import { change, mergeDeep } from '../input.ts'
import type { FrameworkQualification, Submission } from '../records/framework.ts'
import { openedRestrictedData } from '../rules/accreditation.ts'
import { onlyOneDocument } from '../rules/document.ts'
import { whileFrameworkActive } from '../rules/framework.ts'
import { decidedOnce, decisionHasReport } from '../rules/framework-qualification.ts'
import { isAdministrator, ownedBy } from '../rules/ownership.ts'
import { notFound, openBeside } from '../scope.ts'
import { print } from '../time.ts'
import { fullDate, workingDays } from '../timeline/periods.ts'

type Fact = FrameworkQualificationFacts<FrameworkQualification> & { readonly submission: Submission }

/** Who made the framework: its owner decides. Source: framework/core/procedure/utils.py, is_framework_owner. */
export const frameworkOwner = ({ framework_owner: owner, framework_token: token }: FrameworkMarks) => ({
  ...(owner !== undefined && { owner }),
  ...(token !== undefined && { owner_token: token }),
})

type FrameworkMarks = Pick<Submission, 'framework_owner' | 'framework_token'>

/** Shows the decision on an application. */
export const readFrameworkQualification = defineOperation<Fact>({
  type: 'framework-qualification.read',
  scope: inFrameworkQualification(),
  reads: true,
  steps: [],
})

const statusChanged = ({ qualification, qualificationBefore }: Fact): boolean =>
  qualification.status !== qualificationBefore.status

/** Takes the decision on an application. Source: framework/core/procedure/views/qualification.py, patch. */
export const changeFrameworkQualification = defineOperation<Fact>({
  type: 'framework-qualification.change',
  scope: inFrameworkQualification(),
  groups: ['brokers', 'bots', 'Administrator'],
  json: true,
  steps: [
    unless<Fact>(
      isAdministrator,
      ownedBy<Fact>(({ qualificationBefore }) => frameworkOwner(qualificationBefore)),
    ),
    change('FrameworkQualification.patch', { removes: false }),
    decidedOnce,
    whileFrameworkActive<Fact>('qualification'),
    mergeDeep('FrameworkQualification'),
    openApplication,
    openedRestrictedData,
    onlyOneDocument<Fact>(
      'evaluationReports',
      'qualification',
      ({ qualification }) => qualification.documents,
    ),
    when<Fact>(statusChanged, decisionHasReport, decide),
    when<Fact>(({ qualification }) => qualification.status === 'active', accept),
  ],
})

function openApplication(facts: Fact): Refusal | undefined {
  openBeside(facts, 'submission', facts.qualification.submissionID)
  openBeside(facts, 'agreement', facts.framework.agreementID)
  return facts.around.submission ? undefined : notFound('submission_id')
}

/** The decision is dated, its complaint period begins, and the application is dealt with. */
function decide({ qualification, submission, now, nowIso }: Fact): void {
  qualification.date = nowIso
  submission.status = 'complete'
  const days = qualification.config.qualificationComplainDuration
  if (days <= 0) return
  const endDate = print(fullDate(now, { ...workingDays(days), ceil: true }))
  qualification.complaintPeriod = { startDate: nowIso, endDate }
}

function accept(facts: Fact): void {
  takeIn(facts as TakingIn & Fact)
}
